/**
 * Writes an article as HTML. What goes in is an article with the handlers of the caller; what comes
 * out is the element {@code article}, alone or in a page for reading ({@link
 * org.offprint.internal.export.html.HtmlDocument}).
 *
 * <p>{@link org.offprint.internal.export.html.HtmlBlocks} and its sisters say how each node is
 * written, {@link org.offprint.internal.export.html.HtmlSteps} when. Books use the same classes for
 * their text.
 */
@NullMarked
package org.offprint.internal.export.html;

import org.jspecify.annotations.NullMarked;
