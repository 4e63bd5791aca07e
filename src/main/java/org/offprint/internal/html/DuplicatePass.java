package org.offprint.internal.html;

import java.util.HashMap;
import java.util.Map;

/** Leaves out a long text that was kept before: pages hold copies for small screens. */
final class DuplicatePass implements VerdictPass {
  private static final int LONG = 40;

  @Override
  public void revise(Page page, Verdict[] verdicts) {
    Map<String, Integer> placeByText = new HashMap<>();
    for (int i = 0; i < verdicts.length; i++) {
      if (!verdicts[i].kept() || page.measures().weight(i) < LONG) {
        continue;
      }
      int place = page.tree().up(page.owner(i), 1);
      Integer before = placeByText.putIfAbsent(page.folded(i), place);
      if (before != null && before != place) {
        verdicts[i] = Verdict.leaveOut("duplicate", .9f);
      }
    }
  }
}
