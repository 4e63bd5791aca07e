/**
 * What quotations are there for, and who said them.
 *
 * <p>{@link org.offprint.internal.said.SaidStage} reads the tree that {@code quote} has marked:
 * each line becomes a {@code Passage} with its {@code Token}s, in which a whole quotation is one
 * token, and its {@code Sentence}s. {@code NameFinder} puts the names of all passages into a {@code
 * NameTable}. Then each {@code AttributionRule}, in the order of the list in {@code Attributor},
 * says who is quoted, or nothing; {@code FunctionJudge} decides whether it is speech at all. A
 * speaker of whom a rule is not sure is left out.
 *
 * <p>The words are those of the language of the article: a {@code Lexicon}, made of its file.
 */
@NullMarked
package org.offprint.internal.said;

import org.jspecify.annotations.NullMarked;
