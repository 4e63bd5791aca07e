package org.offprint.internal.json;

import org.jspecify.annotations.Nullable;

/** Says what is wrong with a document and where. */
public final class InvalidJsonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Location location;

  public InvalidJsonException(String what, Location location) {
    this(what, location, null);
  }

  public InvalidJsonException(String what, Location location, @Nullable Throwable cause) {
    super(
        location.path()
            + ": "
            + what
            + " (line "
            + location.line()
            + ", column "
            + location.column()
            + ')',
        cause);
    this.location = location;
  }

  /**
   * Where.
   *
   * @return the place
   */
  public Location location() {
    return location;
  }
}
