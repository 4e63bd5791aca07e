/**
 * Writes an article as Markdown. What goes in is an article with the handlers of the caller; what
 * comes out are lines of CommonMark with tables and footnotes ({@link
 * org.offprint.internal.export.markdown.MarkdownDocument}).
 *
 * <p>Blocks become lines ({@link org.offprint.internal.export.markdown.MarkdownWriter}), inlines
 * the atoms of a line ({@link org.offprint.internal.export.markdown.MarkdownInlines}); only where
 * the whole line is known is it decided what must be escaped ({@link
 * org.offprint.internal.export.markdown.MarkdownLine}).
 */
@NullMarked
package org.offprint.internal.export.markdown;

import org.jspecify.annotations.NullMarked;
