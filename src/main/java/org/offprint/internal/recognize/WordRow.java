package org.offprint.internal.recognize;

import java.util.List;

/**
 * A line of a section.
 *
 * @param key what its phrases mean; empty in sections that have no keys
 * @param phrases its phrases
 */
record WordRow(String key, List<String> phrases) {}
