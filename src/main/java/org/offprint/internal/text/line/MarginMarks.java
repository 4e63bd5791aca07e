package org.offprint.internal.text.line;

/** The {@code >} at the margin of quoted lines, as mail and Markdown write it. */
public final class MarginMarks {
  /** Deeper quotations are flattened: the article's depth must leave room for their content. */
  public static final int DEEPEST = 90;

  private MarginMarks() {}

  /** How many characters of marks and spaces open the text; 0 without a mark. */
  public static int length(String text) {
    int at = 0;
    boolean any = false;
    while (at < text.length() && (text.charAt(at) == '>' || (any && text.charAt(at) == ' '))) {
      any = true;
      at++;
    }
    boolean prompt = text.startsWith(">>> ") && at == 4;
    return prompt ? 0 : at;
  }

  /** How many quotations enclose the text. */
  public static int depth(String text) {
    return (int) text.substring(0, length(text)).chars().filter(c -> c == '>').count();
  }
}
