package org.offprint.model;

/** A place in the source: a range of its text or an element of its page. */
public sealed interface Place permits TextRange, ElementPath {}
