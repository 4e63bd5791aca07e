package org.offprint.internal.html.body.pass;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.MediumRun;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out a picture that a page shows again and again with the same alternative text, or none:
 * an icon, a button, or the placeholder of a picture that was never loaded.
 */
public final class RepeatedMediaPass implements VerdictPass {
  /**
   * A picture that is shown this often is not part of the article. At 1, 277 of 509 pages change;
   * at 6, 4.
   */
  private static final int OFTEN = 3;

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.REPEATED_MEDIUM, .8f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    @Nullable String[] keys = new String[verdicts.length];
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < verdicts.length; i++) {
      String key =
          page.run(i).isMedium() && verdicts[i].kept() ? MediumRun.imageKey(page.run(i)) : null;
      if (key != null) {
        keys[i] = key;
        counts.put(key, counts.getOrDefault(key, 0) + 1);
      }
    }
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null && counts.get(keys[i]) >= OFTEN) {
        verdicts[i] = LEAVE_OUT;
      }
    }
  }
}
