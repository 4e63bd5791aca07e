package org.offprint.internal.html.body.pass;

import java.util.Arrays;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;
import org.offprint.model.PageKind;

/**
 * Leaves out a long text that was kept before: pages hold copies for small screens. Cells of a
 * table may repeat each other, and so may lines of one block; and a paragraph that is repeated
 * among others that are not is the author's refrain. Nothing is a copy in a manual, whose entries
 * say the same of one thing after the other.
 */
public final class DuplicatePass implements VerdictPass {
  /**
   * The weight at or above which a text does not repeat by chance. At 20, 36 of 509 pages change;
   * at 80, 14.
   */
  private static final int LONG = 40;

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    if (page.kinds().isOther(PageKind.DOCUMENTATION)) {
      return;
    }
    int[] kept = new int[page.texts()];
    Arrays.fill(kept, -1);
    for (int i = 0; i < verdicts.length; i++) {
      if (page.count(i) < 2 || !verdicts[i].kept() || page.measures().weight(i) < LONG) {
        continue;
      }
      int text = page.text(i);
      if (kept[text] < 0) {
        kept[text] = i;
      } else if (!isTogether(page, kept[text], i)
          && !(isAmongOthers(page, verdicts, kept[text]) && isAmongOthers(page, verdicts, i))) {
        verdicts[i] = Verdict.leaveOut(Rule.DUPLICATE, .9f);
      }
    }
  }

  private static boolean isTogether(PageEvidence page, int before, int run) {
    return place(page, before) == place(page, run)
        || (isCell(page, run)
            && isCell(page, before)
            && page.tree().around(page.owner(before), "table")
                == page.tree().around(page.owner(run), "table"));
  }

  private static boolean isAmongOthers(PageEvidence page, Verdict[] verdicts, int run) {
    return page.tree().tag(page.owner(run)).equals("p")
        && (isOther(page, verdicts, run, -1) || isOther(page, verdicts, run, 1));
  }

  /** Whether the next text in some direction is a paragraph beside a run that comes once. */
  private static boolean isOther(PageEvidence page, Verdict[] verdicts, int run, int step) {
    int at = run + step;
    while (at >= 0 && at < verdicts.length && page.run(at).isMedium()) {
      at += step;
    }
    return at >= 0
        && at < verdicts.length
        && verdicts[at].kept()
        && page.measures().good(at) > 0
        && page.count(at) == 1
        && place(page, at) == place(page, run);
  }

  private static int place(PageEvidence page, int run) {
    return page.tree().up(page.owner(run), 1);
  }

  /** Whether a run is what a cell holds or a paragraph of it; tables for layout hold more. */
  private static boolean isCell(PageEvidence page, int run) {
    return isCellElement(page, page.owner(run)) || isCellElement(page, place(page, run));
  }

  private static boolean isCellElement(PageEvidence page, int element) {
    String tag = page.tree().tag(element);
    return tag.equals("td") || tag.equals("th");
  }
}
