package org.offprint.internal.export.markdown;

/** Escapes the beginnings of lines that would begin a block, or make one of the line before. */
final class MarkdownLineStart {
  // The lowest level: CommonMark, section 4.2.
  private static final int DEEPEST_HEADING = 6;

  /** In digits: CommonMark, section 5.2. */
  private static final int LONGEST_NUMBER = 9;

  private MarkdownLineStart() {}

  /** Escapes the line that runs from a place to the end of what was written. */
  static void escape(StringBuilder out, int start) {
    if (start == out.length()) {
      return;
    }
    char first = out.charAt(start);
    boolean escaped =
        switch (first) {
          case '>' -> true;
          case '#' -> isFollowedBySpace(out, start, '#', DEEPEST_HEADING);
          case '+' -> isFollowedBySpace(out, start, '+', 1);
          case '-' -> isFollowedBySpace(out, start, '-', 1) || isAll(out, start, "-:| \\");
          case ':', '|' -> isAll(out, start, "-:| \\");
          case '=' -> isAll(out, start, "= \\");
          default -> false;
        };
    if (escaped) {
      out.insert(start, '\\');
    } else if (first >= '0' && first <= '9') {
      number(out, start);
    }
  }

  /** A number, a full stop or bracket, and a space begin an item of a list. */
  private static void number(StringBuilder out, int start) {
    int at = start;
    while (at < out.length() && out.charAt(at) >= '0' && out.charAt(at) <= '9') {
      at++;
    }
    boolean marked = at < out.length() && (out.charAt(at) == '.' || out.charAt(at) == ')');
    if (marked && at - start <= LONGEST_NUMBER && isBlank(out, at + 1)) {
      out.insert(at, '\\');
    }
  }

  private static boolean isFollowedBySpace(StringBuilder out, int start, char sign, int most) {
    int at = start;
    while (at < out.length() && out.charAt(at) == sign) {
      at++;
    }
    return at - start <= most && isBlank(out, at);
  }

  /** Whether the line ends or continues with a space; a hard break ends it too. */
  private static boolean isBlank(StringBuilder out, int at) {
    return at >= out.length() || out.charAt(at) == ' ' || out.charAt(at) == '\\';
  }

  private static boolean isAll(StringBuilder out, int start, String characters) {
    for (int i = start; i < out.length(); i++) {
      if (characters.indexOf(out.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
