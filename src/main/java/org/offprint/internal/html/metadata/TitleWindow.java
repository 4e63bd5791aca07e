package org.offprint.internal.html.metadata;

import java.util.List;
import org.offprint.internal.html.page.PageLine;
import org.offprint.internal.html.page.PageLines;

/**
 * The lines around the title, where byline and date stand: some before it, and after it those up to
 * the second long paragraph.
 */
final class TitleWindow {
  /** How many lines before the title. At 6 or 24, none of 509 pages changes. */
  private static final int BEFORE = 12;

  /** How many lines after the title at most. At 12, 10 of 509 pages change; at 48, 4. */
  private static final int AFTER = 24;

  /**
   * In characters: a line above that is a long paragraph. At 100, 4 of 509 pages change; at 400,
   * none.
   */
  private static final int LONG = 200;

  private final PageLines lines;
  private final int title;
  private final int end;

  TitleWindow(PageLines lines, int titleElement) {
    this.lines = lines;
    this.title = titleElement < 0 ? 0 : Math.max(0, lines.start(titleElement));
    int to = title;
    int paragraphs = 0;
    while (to < lines.lines().size() && to < title + AFTER && paragraphs < 2) {
      paragraphs += to > title && lines.lines().get(to).length() > LONG ? 1 : 0;
      to++;
    }
    this.end = to;
  }

  /** The lines from the title on. */
  List<PageLine> after() {
    return lines.lines().subList(Math.min(title, lines.lines().size()), end);
  }

  /** The lines before the title, the nearest last. */
  List<PageLine> before() {
    int to = Math.min(title, lines.lines().size());
    return lines.lines().subList(Math.max(0, to - BEFORE), to);
  }

  /** The lines from the title on, and the two before it. */
  List<PageLine> beside() {
    int from = Math.min(title, lines.lines().size());
    return lines.lines().subList(Math.max(0, from - 2), end);
  }

  List<PageLine> all() {
    return lines.lines();
  }

  int start(int element) {
    return lines.start(element);
  }

  boolean isNear(int line) {
    return line >= title - BEFORE && line < end;
  }
}
