package org.offprint.parse;

import org.offprint.source.SourceKind;

/**
 * Thrown where a file needs a library that is optional and not there. The message says which one,
 * and what to add to the command line of a program on the module path.
 */
public final class MissingLibraryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SourceKind kind;
  private final String coordinates;

  /**
   * Makes the exception.
   *
   * @param kind what the file is
   * @param coordinates group and artifact of the library
   * @param module its name on the module path
   * @param cause what could not be found
   */
  public MissingLibraryException(
      SourceKind kind, String coordinates, String module, Throwable cause) {
    super(
        "a file of the kind "
            + kind
            + " is read with "
            + coordinates
            + ", which is not there: add it to the dependencies, and on the module path also"
            + " --add-modules "
            + module,
        cause);
    this.kind = kind;
    this.coordinates = coordinates;
  }

  /**
   * What the file is.
   *
   * @return the kind
   */
  public SourceKind kind() {
    return kind;
  }

  /**
   * The library that is missing.
   *
   * @return its group and artifact, with a colon between them
   */
  public String coordinates() {
    return coordinates;
  }
}
