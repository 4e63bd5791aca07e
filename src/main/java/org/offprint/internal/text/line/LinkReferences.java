package org.offprint.internal.text.line;

import java.util.List;

/**
 * The list of addresses that lynx and elinks write below a page, one for each number in square
 * brackets that they set before a link.
 */
public final class LinkReferences {
  /** How lynx and elinks call the list, in every language. */
  private static final String TITLE = "References";

  private static final List<String> SUBTITLES = List.of("Visible links:", "Hidden links:");

  /** In digits; no page has more links. */
  private static final int MOST_DIGITS = 5;

  private LinkReferences() {}

  /** The index of its first line, or the number of lines if there is no such list. */
  public static int start(String source, List<SourceLine> lines) {
    int at = lines.size();
    int addresses = 0;
    while (at > 0) {
      SourceLine line = lines.get(at - 1);
      boolean address = isAddress(source, line);
      if (!address && !isOneOf(SUBTITLES, source, line)) {
        break;
      }
      addresses += address ? 1 : 0;
      at--;
    }
    boolean titled = at > 0 && isOneOf(List.of(TITLE), source, lines.get(at - 1));
    return titled && addresses > 0 ? at - 1 : lines.size();
  }

  private static boolean isOneOf(List<String> words, String source, SourceLine line) {
    for (String word : words) {
      boolean same = line.end() - line.start() == word.length();
      if (same && source.startsWith(word, line.start())) {
        return true;
      }
    }
    return false;
  }

  /** {@code 12. https://…}: a number, a full stop and the scheme of an address. */
  private static boolean isAddress(String source, SourceLine line) {
    int at = line.start();
    while (at < line.end() && isDigit(source.charAt(at))) {
      at++;
    }
    boolean numbered = at > line.start() && at - line.start() <= MOST_DIGITS && at + 2 < line.end();
    if (!numbered || source.charAt(at) != '.' || source.charAt(at + 1) != ' ') {
      return false;
    }
    int scheme = at + 2;
    int end = scheme;
    while (end < line.end() && isOfScheme(source.charAt(end))) {
      end++;
    }
    return end > scheme && end < line.end() && source.charAt(end) == ':';
  }

  private static boolean isOfScheme(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
