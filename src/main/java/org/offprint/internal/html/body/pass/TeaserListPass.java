package org.offprint.internal.html.body.pass;

import java.util.HashSet;
import java.util.Set;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunLinks;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out a list among the paragraphs that leads to other articles, and the heading right above
 * it: each item is a label in bold followed by nothing but a link, which has the words of a title
 * and leads to a page of the same site. Labels that begin alike compare things, and links to other
 * sites are sources.
 */
public final class TeaserListPass implements VerdictPass {
  /** Fewer items are not a list of teasers. At 1, none of 509 pages changes; at 6, 1. */
  private static final int FEWEST_ITEMS = 3;

  /**
   * A link to a site or an address is shorter than a title. At 10, none of 509 pages changes; at
   * 40, 1.
   */
  private static final int TITLE = 20;

  /**
   * The share of an item that label and link make up: the rest is marks. At .475 or .975, none of
   * 509 pages changes.
   */
  private static final double WHOLLY = .95;

  private static final Verdict ITEM = Verdict.leaveOut(Rule.TEASER_ITEM, .7f);
  private static final Verdict HEADING = Verdict.leaveOut(Rule.RELATED, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int i = 0;
    while (i < verdicts.length) {
      int list = isLikeTeaser(page, i) ? list(page, i) : -1;
      if (list < 0) {
        i++;
        continue;
      }
      int from = i;
      boolean all = from == 0 || !page.tree().contains(list, page.owner(from - 1));
      Set<String> openings = new HashSet<>();
      while (i < verdicts.length && page.tree().contains(list, page.owner(i))) {
        all =
            all
                && isLikeTeaser(page, i)
                && RunLinks.endsInLink(page.run(i))
                && openings.add(opening(page.run(i)));
        i++;
      }
      if (all && i - from >= FEWEST_ITEMS) {
        leaveOut(page, verdicts, list, from, i);
      }
    }
  }

  private static void leaveOut(PageEvidence page, Verdict[] verdicts, int list, int from, int end) {
    for (int i = from; i < end; i++) {
      verdicts[i] = verdicts[i].kept() ? ITEM : verdicts[i];
    }
    int above = from - 1;
    if (above >= 0
        && verdicts[above].kept()
        && page.isHeading(above)
        && page.tree().parent(page.owner(above)) == page.tree().parent(list)) {
      verdicts[above] = HEADING;
    }
  }

  private static boolean isLikeTeaser(PageEvidence page, int run) {
    Run item = page.run(run);
    return item.links() == 1
        && item.boldLength() > 0
        && item.linkLength() >= TITLE
        && item.linkLength() < item.length()
        && item.boldLength() + item.linkLength() >= WHOLLY * item.length()
        && page.tree().tag(page.owner(run)).equals("li");
  }

  /** The list that an item is directly in, or -1. */
  private static int list(PageEvidence page, int run) {
    int list = page.tree().parent(page.owner(run));
    return list >= 0 && !page.isLarge(list) ? list : -1;
  }

  /** The first word of an item. */
  private static String opening(Run item) {
    int space = item.text().indexOf(' ');
    return space < 0 ? item.text() : item.text().substring(0, space);
  }
}
