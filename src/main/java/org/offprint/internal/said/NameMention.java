package org.offprint.internal.said;

/**
 * Where a name stands.
 *
 * @param line which of the lines
 * @param start its first character there
 * @param end behind its last
 */
public record NameMention(int line, int start, int end) {}
