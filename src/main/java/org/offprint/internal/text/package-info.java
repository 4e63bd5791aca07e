/**
 * Reads plain text. What goes in is a decoded text; what comes out is an article with its report
 * ({@link org.offprint.internal.text.TextReader}).
 *
 * <p>A text is cut into lines ({@code line}), the lines into pieces ({@code piece}); rules say what
 * each piece is ({@code rule}), and from what they said blocks are built ({@code block}) and the
 * article put together ({@link org.offprint.internal.text.TextArticle}).
 */
@NullMarked
package org.offprint.internal.text;

import org.jspecify.annotations.NullMarked;
