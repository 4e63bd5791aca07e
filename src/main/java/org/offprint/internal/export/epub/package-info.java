/**
 * Writes an article as a book. What goes in is an article and a lookup for pictures; what comes out
 * are the bytes of an EPUB ({@link org.offprint.internal.export.epub.EpubBook}).
 *
 * <p>Each file of a book has a class: package, table of contents, title page, text. The text is
 * written by the room for HTML.
 */
@NullMarked
package org.offprint.internal.export.epub;

import org.jspecify.annotations.NullMarked;
