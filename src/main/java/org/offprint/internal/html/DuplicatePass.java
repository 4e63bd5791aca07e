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
      String place = " " + page.tree().up(page.tree().owner(i), 1);
      String text = page.folded(i);
      boolean elsewhere = counts && !kept.add(text) && !kept.contains(text + place);
      if (counts) {
        kept.add(text + place);
      }
      if (elsewhere) {
        verdicts[i] = Verdict.leaveOut("duplicate", .9f);
      }
    }
  }
}
