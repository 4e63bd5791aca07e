package org.offprint.internal.recognize.words;

import java.util.List;

/**
 * A line of a section.
 *
 * @param key what its phrases mean; empty in sections that have no keys
 * @param phrases its phrases
 */
public record WordRow(String key, List<String> phrases) {}
