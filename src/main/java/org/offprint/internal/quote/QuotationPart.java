package org.offprint.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * A quotation that has other parts in the paragraphs around it.
 *
 * @param line where it is
 * @param start where it starts in the line
 * @param utterance its name, or {@code null} if it has none yet
 */
record QuotationPart(MarkedLine line, int start, @Nullable String utterance) {}
