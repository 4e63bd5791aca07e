package org.offprint.internal.text.line;

/** The marks by which plain text shows structure. */
public final class MarkdownMarks {
  private MarkdownMarks() {}

  /**
   * How many number signs open the line, followed by a space; 0 if the line does not open with
   * them.
   */
  public static int hashes(String text) {
    int count = 0;
    while (count < text.length() && text.charAt(count) == '#') {
      count++;
    }
    boolean blank = count < text.length() && text.charAt(count) == ' ';
    return blank && count <= 6 ? count : 0;
  }

  /** The line without number signs before it, and without a permalink sign after it. */
  public static String withoutHashes(String text) {
    int hashes = hashes(text);
    String words = text.substring(hashes).strip();
    int end = words.length();
    while (end > 1 && (words.charAt(end - 1) == '#' || words.charAt(end - 1) == '¶')) {
      end--;
    }
    boolean sign = end < words.length() && words.charAt(end - 1) == ' ';
    return sign || hashes > 0 ? words.substring(0, end).strip() : words;
  }

  /** A line of equals signs or hyphens alone. */
  public static boolean isUnderline(String text) {
    return text.length() >= 3
        && (text.chars().allMatch(c -> c == '=') || text.chars().allMatch(c -> c == '-'));
  }

  /** {@code 3. Salt}, {@code 3) Salt}, {@code 2.1 Salt}: a number that counts, then words. */
  public static boolean isNumbered(String text) {
    return numbering(text) > 0;
  }

  /** How many numbers the numbering before a line has ({@code 2.1} has two); 0 without one. */
  public static int numbering(String text) {
    int at = 0;
    int numbers = 0;
    boolean stopped = false;
    while (at < text.length() && at < 8 && isDigit(text.charAt(at))) {
      int from = at;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
      if (at - from > 2) {
        return 0;
      }
      numbers++;
      stopped = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
      at += stopped ? 1 : 0;
    }
    boolean words = at + 1 < text.length() && text.charAt(at) == ' ';
    return words && (stopped || numbers > 1) ? numbers : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
