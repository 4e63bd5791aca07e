package org.offprint.internal.html.body.pass;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.LongNumbering;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out boxes below the text that announce other articles: sibling elements of one name,
 * nearly all of which hold a heading that is a link and little more. On a page that is no article
 * they are what it offers.
 */
public final class TeaserCardsPass implements VerdictPass {
  /**
   * Fewer headings with links may be sections of the text. At 1, 7 of 509 pages change; at 6, 1.
   */
  private static final int FEWEST = 3;

  /**
   * The share of boxes of one name that must be cards for all of them to be. At .4, 3 of 509 pages
   * change; at .9, none.
   */
  private static final double NEARLY_ALL = .8;

  /**
   * The share of linked text at or above which a heading is a link. At .4 or .9, none of 509 pages
   * changes.
   */
  private static final double LINKED = .8;

  /** In characters; a shorter link is a label. At 7, 1 of 509 pages changes; at 30, none. */
  private static final int TITLE = 15;

  /**
   * In characters; a box that says more is the story itself. At 250 or 1,000, 1 of 509 pages
   * changes.
   */
  private static final int LONGEST = 500;

  /**
   * The share of the kept text that stands above the first card. At .25, 2 of 509 pages change; at
   * .75, none.
   */
  private static final double BELOW = .5;

  /** Why a text is kept about which the boxes say more. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.of(Rule.BODY_SCORER, Rule.LIKE_ITS_KIND, Rule.WITHIN_TEXT);

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.TEASER_CARDS, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    if (!page.kinds().isArticle()) {
      return;
    }
    int from = below(page, verdicts);
    int @Nullable [] titles = titles(page, from);
    if (titles == null) {
      return;
    }
    boolean[] teasers = teasers(page, titles);
    for (int i = from; i < verdicts.length; i++) {
      if (teasers[page.owner(i)] && verdicts[i].kept() && DOUBTED.decided(verdicts[i])) {
        verdicts[i] = LEAVE_OUT;
      }
    }
  }

  /** Which elements are such boxes or stand in one. */
  private static boolean[] teasers(PageEvidence page, int[] titles) {
    PageTree tree = page.tree();
    LongNumbering numbers = new LongNumbering();
    int[] groups = new int[tree.size()];
    int[] all = new int[tree.size()];
    int[] cards = new int[tree.size()];
    for (int i = 1; i < tree.size(); i++) {
      if (page.measures().lengthWithin(i) > 0) {
        groups[i] = numbers.number(tree.siblings(i));
        all[groups[i]]++;
        cards[groups[i]] += isCard(page, titles, i) ? 1 : 0;
      }
    }
    boolean[] teasers = new boolean[tree.size()];
    for (int i = 1; i < teasers.length; i++) {
      int group = groups[i];
      boolean own = titles[i] > 0 && cards[group] >= FEWEST;
      teasers[i] = teasers[tree.parent(i)] || (own && cards[group] >= NEARLY_ALL * all[group]);
    }
    return teasers;
  }

  /** The first run after half of the good text that is kept. */
  private static int below(PageEvidence page, Verdict[] verdicts) {
    long all = 0;
    for (int i = 0; i < verdicts.length; i++) {
      all += verdicts[i].kept() ? page.measures().good(i) : 0;
    }
    long seen = 0;
    int at = 0;
    while (at < verdicts.length && (seen == 0 || seen < BELOW * all)) {
      seen += verdicts[at].kept() ? page.measures().good(at) : 0;
      at++;
    }
    return at;
  }

  /** How many headings that are links each element holds, or null if there are too few. */
  private static int @Nullable [] titles(PageEvidence page, int from) {
    int count = 0;
    int[] titles = new int[page.tree().size()];
    for (int i = from; i < page.runs().size(); i++) {
      if (page.run(i).linkLength() >= TITLE
          && page.isHeading(i)
          && page.measures().linkDensity(i) >= LINKED) {
        titles[page.owner(i)]++;
        count++;
      }
    }
    if (count < FEWEST) {
      return null;
    }
    page.tree().sumUp(titles);
    return titles;
  }

  private static boolean isCard(PageEvidence page, int[] titles, int element) {
    return titles[element] == 1
        && page.measures().runsWithin(element) > 1
        && page.measures().lengthWithin(element) <= LONGEST;
  }
}
