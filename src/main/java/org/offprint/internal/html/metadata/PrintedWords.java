package org.offprint.internal.html.metadata;

import java.util.List;
import java.util.function.Predicate;
import org.offprint.internal.html.page.PageLine;
import org.offprint.internal.html.page.PageLines;

/**
 * Whether readers see some words anywhere in one line of the page, in capitals or not: the best
 * single test of what a page declares.
 *
 * @param lines the lines of the page
 */
record PrintedWords(PageLines lines) implements Predicate<String> {
  /** How many lines are searched. */
  private static final int MOST_LINES = 4_000;

  @Override
  public boolean test(String words) {
    List<PageLine> all = lines.lines();
    for (int i = 0; i < Math.min(all.size(), MOST_LINES); i++) {
      if (isIn(all.get(i).text(), words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(String text, String words) {
    int length = words.length();
    for (int i = 0; i + length <= text.length(); i++) {
      if (text.regionMatches(true, i, words, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
