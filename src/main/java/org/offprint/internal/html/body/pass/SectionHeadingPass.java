package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.RunLinks;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps a heading that was left out for its words or names, though the text right under it is kept:
 * an article may have a section on comments or related games, or one called "See also". A heading
 * over a box is kept or left out with the box.
 */
public final class SectionHeadingPass implements VerdictPass {
  /**
   * The share of linked text below which a heading leads nowhere else. At .15 or .65, none of 509
   * pages changes.
   */
  private static final double FEW_LINKS = .3;

  /** Why a heading is left out that its text brings back. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.ofScoreAndPlace(
          Rule.NAMED_APART, Rule.TOPICS, Rule.RELATED, Rule.COMMENTS, Rule.REPEATED);

  private static final Verdict KEEP = Verdict.keep(Rule.SECTION_HEADING, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    boolean begun = false;
    for (int i = 0; i + 1 < verdicts.length; i++) {
      if (page.run(i).isMedium()) {
        continue;
      }
      int next = i + 1;
      if (!verdicts[i].kept()
          && page.isHeading(i)
          && (begun || isPlace(page, i))
          && !page.run(next).isMedium()
          && isDoubted(page, i, verdicts[i])
          && leadsNowhere(page, i)
          && verdicts[next].kept()
          && !page.isHeading(next)
          && heads(page, i, next)) {
        verdicts[i] = KEEP;
      }
      begun |= verdicts[i].kept();
    }
  }

  /** Whether others can link to a heading, as only those of a text are made for. */
  private static boolean isPlace(PageEvidence page, int run) {
    return page.tree().hasAttribute(page.owner(run), "id");
  }

  private static boolean leadsNowhere(PageEvidence page, int run) {
    return page.measures().linkDensity(run) < FEW_LINKS || RunLinks.leadsToPlace(page.run(run));
  }

  private static boolean isDoubted(PageEvidence page, int run, Verdict verdict) {
    return DOUBTED.decided(verdict)
        || (verdict.rule() == Rule.MOSTLY_LINKS && RunLinks.leadsToPlace(page.run(run)))
        || (verdict.rule() == Rule.LABEL && opensSection(page, run));
  }

  /** Words of a label are those of a section that they open, or that others can link to. */
  private static boolean opensSection(PageEvidence page, int run) {
    PageTree tree = page.tree();
    int section = tree.parent(page.owner(run));
    boolean first = run == 0 || !tree.contains(section, page.owner(run - 1));
    return first || isPlace(page, run);
  }

  /** Whether the heading and the text are parts of one element, each in a wrapper at most. */
  private static boolean heads(PageEvidence page, int heading, int text) {
    PageTree tree = page.tree();
    int outer = page.owner(heading);
    // A link around a heading is no wrapper.
    outer = tree.tag(tree.parent(outer)).equals("a") ? tree.parent(outer) : outer;
    int around = tree.up(outer, 2);
    return tree.contains(around, page.owner(text));
  }
}
