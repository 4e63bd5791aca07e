package org.offprint.internal.html.page;

import org.offprint.internal.rule.Rule;

/**
 * Words that a page contains but does not show as text.
 *
 * @param rule why they are not text
 * @param place the number of the element that holds them
 * @param position the number of the run they stand in or before
 * @param text the words, on lines as blocks part them
 */
public record SkippedPiece(Rule rule, int place, int position, String text) {}
