package org.offprint.model;

/**
 * How words are set apart. The set is open: sources introduce new ones.
 *
 * @param code the name in lower case, such as {@code sub}
 */
public record InlineStyle(String code) {
  /** Below the line. */
  public static final InlineStyle SUBSCRIPT = new InlineStyle("sub");

  /** Above the line. */
  public static final InlineStyle SUPERSCRIPT = new InlineStyle("sup");

  /** Highlighted. */
  public static final InlineStyle MARK = new InlineStyle("mark");

  /** Struck out. */
  public static final InlineStyle STRIKE = new InlineStyle("strike");

  /** Marked as added. */
  public static final InlineStyle INSERT = new InlineStyle("insert");

  /** Underlined. */
  public static final InlineStyle UNDERLINE = new InlineStyle("underline");

  /** In small capitals. */
  public static final InlineStyle SMALL_CAPS = new InlineStyle("small-caps");

  /** Something to type. */
  public static final InlineStyle KEYBOARD = new InlineStyle("kbd");

  /** Something a program prints. */
  public static final InlineStyle SAMPLE = new InlineStyle("samp");

  /** A variable. */
  public static final InlineStyle VARIABLE = new InlineStyle("var");

  /** A term being defined. */
  public static final InlineStyle TERM = new InlineStyle("term");

  /** The title of a work. */
  public static final InlineStyle WORK_TITLE = new InlineStyle("work-title");

  /** Nothing but a language or direction of its own. */
  public static final InlineStyle SPAN = new InlineStyle("span");

  /** Refuses anything but a lowercase name. */
  public InlineStyle {
    Check.code(code, "code");
  }

  /**
   * The style of that name.
   *
   * @param code the name in lower case
   * @return the style
   */
  public static InlineStyle of(String code) {
    return new InlineStyle(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
