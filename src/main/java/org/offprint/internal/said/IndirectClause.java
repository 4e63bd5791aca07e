package org.offprint.internal.said;

import org.offprint.model.Attribution;

/**
 * What somebody has said in words that are not theirs.
 *
 * @param line in which of the lines
 * @param start the first character of the clause there
 * @param end behind its last
 * @param attribution who has said it, and how the text says so
 */
public record IndirectClause(int line, int start, int end, Attribution attribution) {}
