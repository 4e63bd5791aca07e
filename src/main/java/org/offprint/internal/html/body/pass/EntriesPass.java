package org.offprint.internal.html.body.pass;

import java.util.List;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.LongNumbering;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;
import org.offprint.model.PageKind;

/**
 * Keeps the entries of a collection whole: of the boxes with one path of names, each of which holds
 * a link with a title and little more, those that have the most text. The scorer knows such boxes
 * from articles, where they lead away.
 */
public final class EntriesPass implements VerdictPass {
  /**
   * Fewer boxes are a choice of what is shown elsewhere. At 3, none of 89 collections changes; at
   * 12, 1.
   */
  private static final int FEWEST = 6;

  /**
   * The share of boxes of one path that must be entries for all of them to be. At .4 or .9, none of
   * 89 collections changes.
   */
  private static final double NEARLY_ALL = .8;

  /**
   * The share of linked text at or above which a run is a link. At .4 or .9, none of 89 collections
   * changes.
   */
  private static final double LINKED = .8;

  /** In characters; a shorter link is a label. At 4, 1 of 89 collections changes; at 16, 3. */
  private static final int TITLE = 8;

  /**
   * An entry links to itself several times, to its colours and reviews, but holds no menu. At 3, 3
   * of 89 collections change; at 12, 1.
   */
  private static final int MOST_LINKS = 6;

  /**
   * In characters; what is longer is a part of the page. At 300, 6 of 89 collections change; at
   * 1,200, none.
   */
  private static final int LONGEST = 600;

  /**
   * The share of the text outside of menus and the like that the entries have. Out of fold, words
   * of 89 collections are found by .658 at .3 and by .609 without this pass. At .15, 6 of them
   * change; at .65, 10.
   */
  private static final double MUCH = .3;

  /**
   * How often a text may occur: buttons and labels are those of many entries. At 1, 19 of 89
   * collections change; at 4, 18.
   */
  private static final int MOST_COPIES = 2;

  private static final List<Trait> APART =
      List.of(Trait.NAVIGATION, Trait.FOOTER, Trait.FORM, Trait.DIALOG, Trait.CONSENT, Trait.ASIDE);

  private static final Verdict KEEP = Verdict.keep(Rule.ENTRY, .6f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    if (!page.kinds().isOther(PageKind.COLLECTION)) {
      return;
    }
    boolean[] entries = entries(page);
    for (int i = 0; i < verdicts.length; i++) {
      if (entries[page.owner(i)]
          && !page.run(i).isMedium()
          && !verdicts[i].kept()
          && verdicts[i].by() == Rule.BODY_SCORER
          && page.count(i) <= MOST_COPIES) {
        verdicts[i] = KEEP;
      }
    }
  }

  /** Which elements are entries or stand in one. */
  private static boolean[] entries(PageEvidence page) {
    PageTree tree = page.tree();
    int[] lengths = new int[tree.size()];
    int[] links = new int[tree.size()];
    int[] titles = new int[tree.size()];
    for (int i = 0; i < page.runs().size(); i++) {
      if (page.run(i).isMedium() || isApart(page, i)) {
        continue;
      }
      int owner = page.owner(i);
      int length = page.measures().length(i);
      boolean link = page.measures().linkDensity(i) >= LINKED;
      lengths[owner] += length;
      links[owner] += link ? 1 : 0;
      titles[owner] += link && length >= TITLE ? 1 : 0;
    }
    tree.sumUp(lengths);
    tree.sumUp(links);
    tree.sumUp(titles);
    int[] paths = paths(tree);
    int[] boxes = new int[tree.size() + 1];
    int[] entries = new int[tree.size() + 1];
    long[] texts = new long[tree.size() + 1];
    for (int i = 1; i < tree.size(); i++) {
      boolean entry = titles[i] > 0 && links[i] <= MOST_LINKS && lengths[i] <= LONGEST;
      boxes[paths[i]] += lengths[i] > 0 ? 1 : 0;
      entries[paths[i]] += entry ? 1 : 0;
      texts[paths[i]] += lengths[i];
    }
    int best = -1;
    for (int path = 0; path < texts.length; path++) {
      boolean many = entries[path] >= FEWEST && entries[path] >= NEARLY_ALL * boxes[path];
      best = many && (best < 0 || texts[path] > texts[best]) ? path : best;
    }
    boolean[] inside = new boolean[tree.size()];
    boolean much = best >= 0 && texts[best] >= MUCH * lengths[0];
    for (int i = 1; much && i < inside.length; i++) {
      inside[i] = inside[tree.parent(i)] || (paths[i] == best && lengths[i] > 0);
    }
    return inside;
  }

  /** For each element the number of its path of tags and classes. */
  private static int[] paths(PageTree tree) {
    LongNumbering numbers = new LongNumbering();
    int[] paths = new int[tree.size()];
    for (int i = 1; i < paths.length; i++) {
      // What siblings share, with the path of the parent in place of the parent.
      long own = tree.siblings(i) & 0xFFFFFFFFL;
      paths[i] = numbers.number((paths[tree.parent(i)] + 1L) << Integer.SIZE | own);
    }
    return paths;
  }

  private static boolean isApart(PageEvidence page, int run) {
    for (int i = 0; i < APART.size(); i++) {
      if (page.has(run, APART.get(i))) {
        return true;
      }
    }
    return false;
  }
}
