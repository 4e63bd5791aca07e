package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.people.PersonName;
import org.offprint.internal.recognize.words.Passages;
import org.offprint.internal.rule.Rule;

/**
 * Keeps what stands beside the text and repeats a passage of it: a pull quotation. A line after it
 * in the same box that opens with a dash or a name says who is quoted, and is kept with it.
 */
public final class RepeatedPassagePass implements VerdictPass {
  /** Why a display is kept or left out that is known better by the passage it repeats. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.of(Rule.WITHIN_TEXT, Rule.NAMED_APART, Rule.UNLIKE_ITS_KIND);

  /** In characters: a name and what that person is. At 50 or 200, none of 509 pages changes. */
  private static final int LONGEST_SOURCE = 100;

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    Passages passages = new Passages();
    int first = -1;
    int last = -1;
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i].kept() && !page.run(i).isMedium()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    for (int i = first + 1; i < last; i++) {
      boolean shown = page.isInRegion(i) && verdicts[i].rule() == Rule.ASIDE;
      if (!page.run(i).isMedium() && (shown || DOUBTED.decided(verdicts[i]))) {
        passages.add(i, page.run(i).text());
      }
    }
    for (int i = first; i >= 0 && i <= last && !passages.isEmpty(); i++) {
      if (verdicts[i].kept() && !page.run(i).isMedium()) {
        for (int found : passages.in(page.run(i).text())) {
          keep(page, verdicts, found);
        }
      }
    }
  }

  private static void keep(PageEvidence page, Verdict[] verdicts, int run) {
    verdicts[run] = Verdict.keep(Rule.REPEATED_PASSAGE, .9f);
    int next = run + 1;
    if (next < verdicts.length
        && verdicts[next].rule() == Rule.ASIDE
        && isSource(page.run(next).text())
        && box(page, next) == box(page, run)) {
      verdicts[next] = Verdict.keep(Rule.PULL_QUOTATION_SOURCE, .7f);
    }
  }

  private static boolean isSource(String text) {
    int comma = text.indexOf(',');
    return text.length() <= LONGEST_SOURCE
        && (text.startsWith("—")
            || text.startsWith("–")
            || PersonName.in(comma < 0 ? text : text.substring(0, comma)).isPresent());
  }

  /** The aside around a run: its innermost element of that name or role. */
  private static int box(PageEvidence page, int run) {
    int at = page.owner(run);
    while (at >= 0 && !isAside(page, at)) {
      at = page.tree().parent(at);
    }
    return at;
  }

  private static boolean isAside(PageEvidence page, int element) {
    return page.tree().tag(element).equals("aside")
        || page.tree().attribute(element, "role").equals("complementary");
  }
}
