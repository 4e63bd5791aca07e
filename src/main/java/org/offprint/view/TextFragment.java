package org.offprint.view;

import java.nio.charset.StandardCharsets;

/**
 * Writes passages as text directives, by which browsers find them in a page: the draft “URL
 * Fragment Text Directives” of the WICG.
 */
final class TextFragment {
  /** In UTF-16 units; of a longer passage only the first and the last words are named. */
  private static final int LONGEST = 200;

  /** How many words at either end of a long passage. */
  private static final int WORDS = 6;

  /** How many words before a passage say which of several it is. */
  private static final int WORDS_BEFORE = 4;

  private final String text;

  TextFragment(String text) {
    this.text = text;
  }

  /** The directive for a passage that is not empty. */
  String directive(TextSpan span) {
    String words = text.substring(span.start(), span.end());
    StringBuilder directive = new StringBuilder("text=");
    if (text.indexOf(words) < span.start()) {
      prefix(span.start(), directive);
    }
    if (words.length() <= LONGEST && words.indexOf('\n') < 0) {
      encode(words.strip(), directive);
    } else {
      encode(first(words.strip()), directive);
      directive.append(',');
      encode(last(words.strip()), directive);
    }
    return directive.toString();
  }

  /** The words before a passage, in its own line. */
  private void prefix(int at, StringBuilder directive) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    String before = text.substring(line, at).strip();
    if (!before.isEmpty()) {
      encode(last(before, WORDS_BEFORE), directive);
      directive.append("-,");
    }
  }

  /** The first words of the first line. */
  private static String first(String words) {
    int line = words.indexOf('\n');
    int end = line < 0 ? words.length() : line;
    int at = 0;
    for (int i = 0; i < WORDS && at < end; i++) {
      int space = words.indexOf(' ', at + 1);
      at = space < 0 || space > end ? end : space;
    }
    return words.substring(0, at);
  }

  private static String last(String words) {
    return last(words.substring(words.lastIndexOf('\n') + 1), WORDS);
  }

  private static String last(String words, int count) {
    int at = words.length();
    for (int i = 0; i < count && at > 0; i++) {
      at = Math.max(0, words.lastIndexOf(' ', at - 1));
    }
    return words.substring(at).strip();
  }

  /** In percents but for letters and digits: commas and hyphens part a directive. */
  private static void encode(String words, StringBuilder directive) {
    for (byte unit : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      boolean plain =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.';
      if (plain) {
        directive.append(c);
      } else {
        directive
            .append('%')
            .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
      }
    }
  }
}
