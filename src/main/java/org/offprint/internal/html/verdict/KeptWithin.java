package org.offprint.internal.html.verdict;

import org.offprint.internal.html.evidence.PageEvidence;

/** Counts what is kept of a page by the elements that hold it. */
public final class KeptWithin {
  private KeptWithin() {}

  /** How many kept runs of text each element holds, by its number; O(elements). */
  public static int[] counts(PageEvidence page, Verdict[] verdicts) {
    int[] kept = new int[page.tree().size()];
    for (int i = 0; i < verdicts.length; i++) {
      kept[page.owner(i)] += verdicts[i].kept() && !page.run(i).isMedium() ? 1 : 0;
    }
    page.tree().sumUp(kept);
    return kept;
  }
}
