/**
 * Ways to look at an article that are computed from it and never stored in it: its sections as a
 * tree ({@link org.offprint.view.Outline}), its notes with what refers to them ({@link
 * org.offprint.view.Notes}), its text with the nodes behind each character ({@link
 * org.offprint.view.TextIndex}), its text in pieces for retrieval ({@link
 * org.offprint.view.Chunks}), who says what in it ({@link org.offprint.view.Quotations}), what is
 * said without a quotation ({@link org.offprint.view.IndirectSpeech}), whom it names ({@link
 * org.offprint.view.People}), and how long it takes to read ({@link
 * org.offprint.view.ReadingTime}).
 *
 * <p>Views are immutable and safe to share between threads. A view belongs to the article it was
 * made of: another article, even one made by a transform, needs a view of its own.
 */
@NullMarked
package org.offprint.view;

import org.jspecify.annotations.NullMarked;
