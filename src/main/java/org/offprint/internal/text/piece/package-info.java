/**
 * The pieces of a text while it is found out what they are. What goes in are lines; what comes out
 * is the sheet ({@link org.offprint.internal.text.piece.Sheet}) with every piece of the text in
 * order, on which rules ({@link org.offprint.internal.text.piece.TextRule}) claim pieces and note
 * what they find out about the article. Knows no rule.
 */
@NullMarked
package org.offprint.internal.text.piece;

import org.jspecify.annotations.NullMarked;
