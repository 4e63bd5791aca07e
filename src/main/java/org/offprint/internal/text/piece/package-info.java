/**
 * The pieces of a text while rules determine what they are. What goes in are lines; what comes out
 * is the list of pieces ({@link org.offprint.internal.text.piece.Pieces}) with every piece of the
 * text in order, of which rules ({@link org.offprint.internal.text.piece.TextRule}) claim some,
 * noting facts about the article. Knows no rule.
 */
@NullMarked
package org.offprint.internal.text.piece;

import org.jspecify.annotations.NullMarked;
