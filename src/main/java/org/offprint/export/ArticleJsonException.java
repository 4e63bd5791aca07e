package org.offprint.export;

import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.Location;

/**
 * Thrown for a document that is not an article in JSON as {@link ArticleJson} reads it: malformed
 * or truncated, of a newer version, nested too deeply, or with a value that does not fit its place.
 * The message says what was expected, what was found, and where.
 */
public final class ArticleJsonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Where in the document. */
  private final String path;

  /** The line, from 1, or 0. */
  private final int line;

  /** The column, from 1, or 0. */
  private final int column;

  ArticleJsonException(InvalidJsonException cause) {
    super(cause.getMessage(), cause);
    Location location = cause.location();
    this.path = location.path();
    this.line = location.line();
    this.column = location.column();
  }

  /**
   * Where in the document, from its root: {@code $.body[3].level}.
   *
   * @return the path, {@code $} for the document as a whole
   */
  public String path() {
    return path;
  }

  /**
   * On which line.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * At which column.
   *
   * @return the column in UTF-16 units, from 1
   */
  public int column() {
    return column;
  }
}
