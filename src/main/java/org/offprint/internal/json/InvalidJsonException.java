package org.offprint.internal.json;

import org.jspecify.annotations.Nullable;

/** Says what is wrong with a document and where. */
public final class InvalidJsonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String path;
  private final int line;
  private final int column;

  InvalidJsonException(String what, String path, int line, int column, @Nullable Throwable cause) {
    super(path + ": " + what + " (line " + line + ", column " + column + ')', cause);
    this.path = path;
    this.line = line;
    this.column = column;
  }

  /**
   * Where, as a path from the document's root.
   *
   * @return the path, {@code $} for the root
   */
  public String path() {
    return path;
  }

  /**
   * Where, as a line.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * Where, as a column.
   *
   * @return the column in UTF-16 units, from 1
   */
  public int column() {
    return column;
  }
}
