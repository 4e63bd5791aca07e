package org.offprint.internal.export.markdown;

import org.offprint.export.SafeAddress;
import org.offprint.internal.export.markup.XmlText;

/** Escapes words so that a reader of Markdown takes them for words. */
final class MarkdownText {
  /** What may begin or end something wherever it stands. */
  private static final String ALWAYS = "\\`[]~";

  /** In characters; no name in the HTML Standard's list (section 13.5) is longer. */
  private static final int LONGEST_ENTITY = 34;

  private MarkdownText() {}

  /** Words as they can stand in an alternative text or a label, on one line. */
  static String of(String words) {
    StringBuilder out = new StringBuilder();
    append(out, oneLine(words), false, true, false);
    return out.toString();
  }

  /** The text with every run of white space that is not only spaces reduced to one space. */
  static String oneLine(String words) {
    String clean = XmlText.clean(words);
    StringBuilder out = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c < ' ') {
        out.append(c == '\n' && i > 0 && clean.charAt(i - 1) == ' ' ? "" : " ");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * Appends words of one line.
   *
   * @param afterNote whether the mark of a note stands right before them
   * @param afterBracket whether an opening bracket stands right before them
   * @param beforeBracket whether an opening bracket stands right behind them
   */
  static void append(
      StringBuilder out,
      String words,
      boolean afterNote,
      boolean afterBracket,
      boolean beforeBracket) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean last = i + 1 == words.length();
      if (c == '\ufeff') {
        out.append("&#65279;");
        continue;
      }
      boolean escaped =
          switch (c) {
            case '*' -> !isBetweenSpaces(words, i);
            case '_' -> !isBetweenSpaces(words, i) && !isInWord(words, i);
            case '<' -> last || beginsMarkup(words.charAt(i + 1));
            case '&' -> isEntity(words, i);
            case '!' -> last && beforeBracket;
            case '(', ':' -> i == 0 && afterNote;
            case '^' -> i == 0 && afterBracket;
            default -> ALWAYS.indexOf(c) >= 0;
          };
      if (escaped) {
        out.append('\\');
      }
      out.append(c);
    }
  }

  /** Whether a character is neither first nor last and has spaces on both sides. */
  private static boolean isBetweenSpaces(String words, int at) {
    return at > 0
        && at + 1 < words.length()
        && words.charAt(at - 1) == ' '
        && words.charAt(at + 1) == ' ';
  }

  /** Whether letters or digits that will be written as they are stand on both sides. */
  private static boolean isInWord(String words, int at) {
    return at > 1
        && at + 2 < words.length()
        && Flank.of(words.charAt(at - 1)) == Flank.LETTER
        && Flank.of(words.charAt(at + 1)) == Flank.LETTER;
  }

  private static boolean beginsMarkup(char c) {
    return c == '/' || c == '!' || c == '?' || c >= 0x80 || Character.isLetter(c);
  }

  /** Whether a reader may take what begins at an ampersand for a character reference. */
  static boolean isEntity(String text, int ampersand) {
    int most = Math.min(text.length(), ampersand + LONGEST_ENTITY);
    for (int i = ampersand + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > ampersand + 1;
      }
      boolean inside = c < 0x80 && Character.isLetterOrDigit(c);
      if (!inside && !(c == '#' && i == ampersand + 1)) {
        return false;
      }
    }
    return false;
  }

  /** A title in quotation marks. */
  static String quoted(String title) {
    String line = oneLine(title);
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' || c == '\\' || (c == '&' && isEntity(line, i))) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.append('"').toString();
  }

  /** An address that {@link SafeAddress} gave back, as the target of a link or picture. */
  static String target(String address) {
    boolean balanced = isBalanced(address);
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean bracket = c == '(' || c == ')';
      if ((bracket && !balanced) || c == '\\' || (c == '&' && isEntity(address, i))) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** Whether brackets come in pairs, not more than a few inside each other. */
  private static boolean isBalanced(String address) {
    int depth = 0;
    for (int i = 0; i < address.length() && depth >= 0; i++) {
      char c = address.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > 3) {
        return false;
      }
    }
    return depth == 0;
  }

  /** A span of code on one line. */
  static String code(String text) {
    String line = oneLine(text);
    String fence = "`".repeat(longestRun(line) + 1);
    boolean padded =
        line.startsWith("`")
            || line.endsWith("`")
            || (line.startsWith(" ") && line.endsWith(" ") && !line.isBlank());
    return padded ? fence + ' ' + line + ' ' + fence : fence + line + fence;
  }

  /** How many backticks stand in a row at most. */
  static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
