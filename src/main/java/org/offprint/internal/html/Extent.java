package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/**
 * From where to where the text of an article reaches: the first and the last good run that no rule
 * left out and that stands in a place like that of the article's other text.
 */
record Extent(int first, int last) {
  private static final double STRONG = .15;

  /** The extent given what rules decided before; null stands for no decision. */
  static Extent of(Page page, @Nullable Verdict[] verdicts) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i] == null && isStrong(page, i)) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new Extent(first, last);
  }

  private static boolean isStrong(Page page, int run) {
    return page.measures().good(run) > 0
        && (Math.max(page.far().strength(run), page.near().strength(run)) >= STRONG);
  }
}
