package org.offprint.internal.html.body.pass;

import java.util.Set;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps all of a post that stands among kept runs: its lines are often nothing but links or labels,
 * and would be left out for that.
 */
public final class EmbedPass implements VerdictPass {
  /** What is not shown at all, or was kept before. */
  private static final Set<Rule> FINAL =
      Set.of(Rule.HIDDEN, Rule.CONSENT_MANAGER, Rule.DIALOG, Rule.DUPLICATE);

  private static final Verdict KEEP = Verdict.keep(Rule.EMBEDDED_POST, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int last = -1;
    for (int i = 0; i < verdicts.length; i++) {
      last = !page.run(i).isMedium() && verdicts[i].kept() ? i : last;
    }
    boolean begun = false;
    int open = -1;
    for (int i = 0; i < verdicts.length; i++) {
      if (page.run(i).isMedium()) {
        continue;
      }
      int post = page.has(i, Trait.QUOTATION) ? page.tree().postAround(page.owner(i)) : -1;
      boolean next = post >= 0 && (post == open || i <= last + 1);
      if (next && begun && page.isInRegion(i) && !FINAL.contains(verdicts[i].rule())) {
        verdicts[i] = verdicts[i].kept() ? verdicts[i] : KEEP;
        open = post;
      }
      begun |= verdicts[i].kept();
    }
  }
}
