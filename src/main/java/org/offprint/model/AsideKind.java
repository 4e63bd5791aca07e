package org.offprint.model;

/**
 * The kind of a box. The set is open: sources introduce new ones.
 *
 * @param code the name in lower case, such as {@code box}
 */
public record AsideKind(String code) {
  /** A box of no special kind. */
  public static final AsideKind BOX = new AsideKind("box");

  /** Key facts or figures. */
  public static final AsideKind FACTS = new AsideKind("facts");

  /** A portrait of a person or organisation. */
  public static final AsideKind PROFILE = new AsideKind("profile");

  /** An explanation of a term. */
  public static final AsideKind DEFINITION = new AsideKind("definition");

  /** What the source hides under a title until a reader unfolds it. */
  public static final AsideKind DETAILS = new AsideKind("details");

  /** Events by date. */
  public static final AsideKind TIMELINE = new AsideKind("timeline");

  /** Refuses anything but a lowercase name. */
  public AsideKind {
    Check.code(code, "code");
  }

  /**
   * The kind of that name.
   *
   * @param code the name in lower case
   * @return the kind
   */
  public static AsideKind of(String code) {
    return new AsideKind(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
