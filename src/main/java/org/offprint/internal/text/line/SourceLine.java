package org.offprint.internal.text.line;

/**
 * A line of the source that is not blank.
 *
 * @param start where its first visible character stands
 * @param end the place after its last visible character
 * @param indent how many columns stand before it; a tab counts as four
 * @param width its length in UTF-16 units from the margin
 * @param gap how many blank lines stand between it and the line before
 */
public record SourceLine(int start, int end, int indent, int width, int gap) {}
