package org.offprint.model;

/** A node that makes sense in one kind of place only: an item of a list, a row of a table. */
public sealed interface Part extends Node
    permits ListItem, DescriptionEntry, TableRow, TableCell, Note, Byline {}
