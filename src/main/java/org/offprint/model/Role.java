package org.offprint.model;

/**
 * What a contributor did. The set is open: sources introduce new ones.
 *
 * @param code the name in lower case, such as {@code author}
 */
public record Role(String code) {
  /** Wrote the article. */
  public static final Role AUTHOR = new Role("author");

  /** Edited it. */
  public static final Role EDITOR = new Role("editor");

  /** Checked what it says, as an expert or for the facts. */
  public static final Role REVIEWER = new Role("reviewer");

  /** Took the pictures. */
  public static final Role PHOTOGRAPHER = new Role("photographer");

  /** Drew the pictures. */
  public static final Role ILLUSTRATOR = new Role("illustrator");

  /** Translated it. */
  public static final Role TRANSLATOR = new Role("translator");

  /** Asked the questions. */
  public static final Role INTERVIEWER = new Role("interviewer");

  /** Told the story that somebody else wrote down, as in "as told to". */
  public static final Role TELLER = new Role("teller");

  /** Wrote down what the teller told. */
  public static final Role AS_TOLD_TO = new Role("as-told-to");

  /** Helped with the reporting. */
  public static final Role ADDITIONAL_REPORTING = new Role("additional-reporting");

  /** Reads it aloud. */
  public static final Role NARRATOR = new Role("narrator");

  /** Produced it. */
  public static final Role PRODUCER = new Role("producer");

  /** Refuses anything but a lowercase name. */
  public Role {
    Check.code(code, "code");
  }

  /**
   * The role of that name.
   *
   * @param code the name in lower case
   * @return the role
   */
  public static Role of(String code) {
    return new Role(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
