package org.offprint.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * A quotation to be put into a line.
 *
 * @param start where its opening mark starts
 * @param contentStart where its words start, after spaces that belong to the mark
 * @param contentEnd where its words end
 * @param end where its closing mark ends; the same place if there is no closing mark
 * @param list the list that will hold it
 * @param sourceStart where it starts in the source, -1 if that is not known
 * @param sourceEnd where it ends in the source
 * @param utterance what it shares with its other parts, or {@code null}
 */
record PlannedQuotation(
    int start,
    int contentStart,
    int contentEnd,
    int end,
    InlineList list,
    int sourceStart,
    int sourceEnd,
    @Nullable String utterance) {

  PlannedQuotation withUtterance(String name) {
    return new PlannedQuotation(
        start, contentStart, contentEnd, end, list, sourceStart, sourceEnd, name);
  }
}
