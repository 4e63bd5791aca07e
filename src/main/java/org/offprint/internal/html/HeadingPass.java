package org.offprint.internal.html;

import java.util.Arrays;

/**
 * Leaves out headings that no kept text follows before the next heading of their level; of those
 * that the scorer keeps, which knows what follows, only the ones that no text follows at all.
 */
final class HeadingPass implements VerdictPass {
  private static final int LEVELS = 7;

  @Override
  public void revise(Page page, Verdict[] verdicts) {
    boolean[] textFollows = new boolean[LEVELS];
    boolean any = false;
    for (int i = verdicts.length - 1; i >= 0; i--) {
      int level = page.headingLevel(i);
      if (page.run(i).media() || !verdicts[i].kept()) {
        continue;
      }
      if (level == 0) {
        Arrays.fill(textFollows, true);
        any = true;
      } else if (textFollows[level] || (any && verdicts[i].rule().equals(BodyScorer.NAME))) {
        Arrays.fill(textFollows, level, LEVELS, false);
      } else {
        verdicts[i] = Verdict.leaveOut("heading-without-text", .7f);
      }
    }
  }
}
