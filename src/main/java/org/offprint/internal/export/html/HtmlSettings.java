package org.offprint.internal.export.html;

import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.markup.MarkupSyntax;
import org.offprint.internal.export.markup.PictureAddresses;

/**
 * What nodes are written by.
 *
 * @param syntax the syntax of the markup
 * @param handlers what callers write in their own way
 * @param pictures where pictures are shown from
 * @param notes the places of notes and marks
 * @param headings the anchors of headings
 */
public record HtmlSettings(
    MarkupSyntax syntax,
    NodeHandlers handlers,
    PictureAddresses pictures,
    NoteAnchors notes,
    HeadingAnchors headings) {}
