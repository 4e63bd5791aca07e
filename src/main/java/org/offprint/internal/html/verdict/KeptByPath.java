package org.offprint.internal.html.verdict;

import org.offprint.internal.html.evidence.PageEvidence;

/** How much text is kept in places of the same name, by the longer of the paths. */
public final class KeptByPath {
  private final PageEvidence page;
  private final long[] all;
  private final long[] kept;

  public KeptByPath(PageEvidence page, Verdict[] verdicts) {
    this.page = page;
    all = new long[verdicts.length];
    kept = new long[verdicts.length];
    for (int i = 0; i < verdicts.length; i++) {
      int path = page.far().path(i);
      int length = page.measures().length(i);
      all[path] += length;
      kept[path] += verdicts[i].kept() ? length : 0;
    }
  }

  /** How many characters the places of a run's name hold. */
  public long all(int run) {
    return all[page.far().path(run)];
  }

  /** How many of them are kept. */
  public long kept(int run) {
    return kept[page.far().path(run)];
  }
}
