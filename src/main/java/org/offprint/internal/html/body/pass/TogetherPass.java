package org.offprint.internal.html.body.pass;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.body.score.BodyScorer;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.BoxKind;
import org.offprint.internal.html.evidence.OutermostBox;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps a table, list, quotation or folded box as a whole if some of its text is kept, or most of
 * it where it is mostly links; and a list with few links that a kept paragraph beside it announces
 * or that stands between two: some cells and items say too little to be judged alone.
 */
public final class TogetherPass implements VerdictPass, BoxKind {
  /** Elements all parts of which are one thing. */
  private static final int GROUPS = Trait.LIST.bit() | Trait.TABLE.bit() | Trait.QUOTATION.bit();

  /**
   * The share of linked text below which a list or table is of the article. At .15, none of 509
   * pages changes; at .65, 1.
   */
  private static final double FEW_LINKS = .3;

  /**
   * The share at or above which even a table with a head leads elsewhere. Set by pages made for
   * tests.
   */
  private static final double ALL_BUT = .8;

  /**
   * A longer list is not kept for the paragraph before it alone. At 30 or 120, none of 509 pages
   * changes.
   */
  private static final int MOST_ITEMS = 60;

  /** Why the scorer leaves out a cell or item that does not look like text by itself. */
  private static final DoubtedRules LOOKS =
      DoubtedRules.ofScoreAndPlace(
          Rule.NAMED_APART, Rule.LOOSE_LABEL, Rule.MOSTLY_LINKS, Rule.REPEATED, Rule.LABEL);

  private static final Verdict KEEP = Verdict.keep(Rule.WITH_THE_OTHERS, .6f);
  private static final Verdict BETWEEN = Verdict.keep(Rule.LIST_IN_TEXT, .6f);
  private static final Verdict ANNOUNCED = Verdict.keep(Rule.ANNOUNCED_LIST, .6f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    OutermostBox groups = new OutermostBox(page, this);
    int before = -1;
    int i = 0;
    while (i < verdicts.length) {
      int group = page.run(i).isMedium() ? -1 : groups.around(i);
      if (group < 0) {
        before = page.run(i).isMedium() ? before : i;
        i++;
        continue;
      }
      int end = i + 1;
      while (end < verdicts.length && page.tree().contains(group, page.owner(end))) {
        end++;
      }
      revise(page, verdicts, group, i, end, before);
      before = end - 1;
      i = end;
    }
  }

  private static void revise(
      PageEvidence page, Verdict[] verdicts, int group, int from, int end, int before) {
    int all = 0;
    int kept = 0;
    for (int i = from; i < end; i++) {
      int length = page.measures().length(i);
      all += length;
      kept += verdicts[i].kept() ? length : 0;
    }
    @Nullable Verdict together = null;
    boolean fewLinks = page.measures().linkDensityWithin(group) < FEW_LINKS;
    boolean part = kept > 0 && BodyScorer.judges(page);
    if (2 * kept > all || (part && (fewLinks || hasHead(page, verdicts, group, from, end)))) {
      together = KEEP;
    } else if (end - from <= MOST_ITEMS && fewLinks && isBeside(page, verdicts, group, before)) {
      boolean announced = page.run(before).text().endsWith(":");
      boolean between = isBeside(page, verdicts, group, page.textFrom(end));
      together = announced ? ANNOUNCED : between ? BETWEEN : null;
    }
    boolean quoted = (page.tree().kind(group).structure() & Trait.QUOTATION.bit()) != 0;
    boolean scored = together == KEEP && BodyScorer.judges(page);
    boolean links = together == KEEP && page.isInSmallRegion(from);
    for (int i = from; i < end && together != null; i++) {
      Rule rule = verdicts[i].rule();
      boolean unsure =
          rule == Rule.BODY_SCORER
              || (links && rule == Rule.MOSTLY_LINKS)
              || (scored && LOOKS.decided(verdicts[i]));
      if (unsure && !verdicts[i].kept()) {
        boolean drawn = quoted && DrawnMarks.areAll(page.run(i).text());
        verdicts[i] = drawn ? DrawnMarks.LEAVE_OUT : together;
      }
    }
  }

  /**
   * Whether the head of a table is kept: cells with links are data if it says what they are, and
   * not all columns are links.
   */
  private static boolean hasHead(
      PageEvidence page, Verdict[] verdicts, int group, int from, int end) {
    if (!page.tree().tag(group).equals("table")
        || page.measures().linkDensityWithin(group) >= ALL_BUT) {
      return false;
    }
    int heads = 0;
    for (int i = from; i < end; i++) {
      boolean head = page.tree().tag(page.owner(i)).equals("th");
      heads += head && verdicts[i].kept() && page.isInRegion(i) ? 1 : 0;
    }
    return heads > 1;
  }

  /**
   * Whether a run is kept or the title, and stands beside a list or table, as a paragraph of the
   * text would.
   */
  private static boolean isBeside(PageEvidence page, Verdict[] verdicts, int group, int run) {
    return run >= 0
        && (verdicts[run].kept() || run == page.titleRun())
        && page.isInRegion(run)
        && page.tree().parent(group) == page.tree().parent(page.owner(run));
  }

  @Override
  public boolean holds(PageTree tree, int element) {
    return (tree.structure(element) & GROUPS) != 0 || tree.tag(element).equals("details");
  }
}
