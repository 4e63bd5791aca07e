package org.offprint.internal.html;

import java.util.HashSet;
import java.util.Set;

/** Leaves out a long text that was kept before: pages hold copies for small screens. */
final class DuplicatePass implements VerdictPass {
  private static final int LONG = 40;

  @Override
  public void revise(Page page, Verdict[] verdicts) {
    Set<String> kept = new HashSet<>();
    for (int i = 0; i < verdicts.length; i++) {
      boolean counts = verdicts[i].kept() && page.measures().weight(i) >= LONG;
      if (counts && !kept.add(page.folded(i))) {
        verdicts[i] = Verdict.leaveOut("duplicate", .9f);
      }
    }
  }
}
