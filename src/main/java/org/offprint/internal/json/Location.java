package org.offprint.internal.json;

/**
 * Where a value stands in its document.
 *
 * @param path the path from the root in the notation of JSONPath, {@code $} for the root
 * @param line the line of its first character, from 1
 * @param column the column of its first character in UTF-16 units, from 1
 */
public record Location(String path, int line, int column) {
  /** The document as a whole. */
  public static final Location ROOT = new Location("$", 1, 1);
}
