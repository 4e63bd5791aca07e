/**
 * Quotations in running text, found in four steps, each of which works on the result of the step
 * before: marks, pairs, function, attribution.
 *
 * <p>The first two steps are here. {@link org.offprint.internal.quote.QuotationStage} reads the
 * inline lists of a finished block tree: each becomes a {@code Line} of plain characters, {@code
 * MarkScanner} finds the characters in it that may be quotation marks and says what it would cost
 * to take them as opening, closing or neither, {@code PairSearch} finds the cheapest reading of
 * them all, {@code QuotationPlanner} compares its pairs with the tree, and {@code LineWriter} puts
 * quotations into it. What function a quotation has and who speaks is decided from the marked tree
 * as a whole, by steps that follow and never look at marks again.
 *
 * <p>Every step takes time linear in the length of the text.
 */
@NullMarked
package org.offprint.internal.quote;

import org.jspecify.annotations.NullMarked;
