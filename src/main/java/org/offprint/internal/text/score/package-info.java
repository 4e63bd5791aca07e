/**
 * The learned scorer of lines. What goes in are the pieces of a text as they were cut; what comes
 * out is for each how much speaks for each kind of line ({@link
 * org.offprint.internal.text.piece.LineScore}), which rules ask. The model is made by {@code
 * src/training}.
 */
@NullMarked
package org.offprint.internal.text.score;

import org.jspecify.annotations.NullMarked;
