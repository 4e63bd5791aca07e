/**
 * Writes an article as plain text. What goes in is an article and the width of a line; what comes
 * out are lines ({@link org.offprint.internal.export.text.PlainTextDocument}).
 *
 * <p>Lines, what stands before them, and the steps by which nodes become lines serve Markdown too.
 */
@NullMarked
package org.offprint.internal.export.text;

import org.jspecify.annotations.NullMarked;
