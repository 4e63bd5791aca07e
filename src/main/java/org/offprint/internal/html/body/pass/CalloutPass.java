package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.BoxKind;
import org.offprint.internal.html.evidence.OutermostBox;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.rule.Rule;

/**
 * Keeps boxes that their names call a note, a tip or a warning, as a whole and with their labels,
 * if they stand among the kept paragraphs: such a box is a part of the text, even if it is an
 * aside. The sign that is drawn in one is not.
 */
public final class CalloutPass implements VerdictPass, BoxKind {
  /**
   * The share of linked text below which a box leads nowhere else. With the numbers here and in
   * what converts such boxes halved, 15 of 1,980 pages and texts change; doubled, 12.
   */
  private static final double FEW_LINKS = .3;

  /** How many levels up the text stands that the box stands among. Measured with the others. */
  private static final int LEVELS = 2;

  /** Why a line in the box is left out that the box brings back. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.ofScoreAndPlace(
          Rule.ASIDE, Rule.NAMED_APART, Rule.WITHIN_TEXT, Rule.WITH_THE_OTHERS, Rule.REST_OF_BOX);

  /** Why its label is left out besides. */
  private static final DoubtedRules LABELS =
      DoubtedRules.of(Rule.LABEL, Rule.LOOSE_LABEL, Rule.REPEATED);

  /** In characters; a longer first line is no label. Measured with the others. */
  private static final int LONGEST_LABEL = 60;

  private static final Verdict KEEP = Verdict.keep(Rule.CALLOUT, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    if (!page.tree().hasCallouts()) {
      return;
    }
    OutermostBox callouts = new OutermostBox(page, this);
    int i = 0;
    while (i < verdicts.length) {
      int box = page.run(i).isMedium() ? -1 : callouts.around(i);
      int end = i + 1;
      while (box >= 0 && end < verdicts.length && page.tree().contains(box, page.owner(end))) {
        end++;
      }
      if (box >= 0) {
        revise(page, verdicts, box, i, end);
      }
      i = end;
    }
  }

  @Override
  public boolean holds(PageTree tree, int element) {
    return tree.isCallout(element);
  }

  private static void revise(PageEvidence page, Verdict[] verdicts, int box, int from, int end) {
    if (page.measures().linkDensityWithin(box) >= FEW_LINKS
        || page.tree().around(box, "noscript") >= 0
        || holdsForm(page.tree(), box)
        || !isAmongText(page, verdicts, box, from, end)) {
      return;
    }
    boolean words = page.measures().runsWithin(box) > 1;
    boolean brings = page.tree().tag(box).equals("aside") || isLabelledOrLone(page, from, end);
    boolean first = true;
    for (int i = from; i < end; i++) {
      if (page.run(i).isMedium()) {
        continue;
      }
      boolean drawn = words && DrawnMarks.areAll(page.run(i).text());
      boolean label = first && LABELS.leftOut(verdicts[i]);
      if (drawn && (verdicts[i].kept() || DOUBTED.decided(verdicts[i]) || label)) {
        verdicts[i] = DrawnMarks.LEAVE_OUT;
      } else if (brings
          && (DOUBTED.leftOut(verdicts[i]) || label || isFolded(page, verdicts[i], i))) {
        verdicts[i] = KEEP;
      }
      first &= drawn;
    }
  }

  /** Whether a style hides a line until its box is unfolded. */
  private static boolean isFolded(PageEvidence page, Verdict verdict, int run) {
    return verdict.rule() == Rule.HIDDEN && !page.has(run, Trait.UNSEEN);
  }

  /** Whether a box asks for something to be filled in. */
  private static boolean holdsForm(PageTree tree, int box) {
    for (int at = box; at < tree.end(box); at++) {
      if (tree.tag(at).equals("form")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a box consists of a label and more, or of one sentence. */
  private static boolean isLabelledOrLone(PageEvidence page, int from, int end) {
    int first = -1;
    int texts = 0;
    for (int i = from; i < end; i++) {
      if (!page.run(i).isMedium() && !DrawnMarks.areAll(page.run(i).text())) {
        first = first < 0 ? i : first;
        texts++;
      }
    }
    return texts > 1
        ? page.run(first).text().length() <= LONGEST_LABEL
        : texts == 1 && Sentences.ends(page.run(first).text());
  }

  /**
   * Whether kept text stands before a box and after it, in what the box stands in; an aside may be
   * the last thing there, if the text right before it is a sibling.
   */
  private static boolean isAmongText(
      PageEvidence page, Verdict[] verdicts, int box, int from, int end) {
    PageTree tree = page.tree();
    int around = tree.up(box, LEVELS);
    int before = from - 1;
    while (before >= 0 && !isKeptText(page, verdicts, before)) {
      before--;
    }
    if (before < 0 || !tree.contains(around, page.owner(before)) || page.has(before, Trait.ASIDE)) {
      return false;
    }
    int after = end;
    while (after < verdicts.length && !isKeptText(page, verdicts, after)) {
      after++;
    }
    boolean good = isText(page, before);
    boolean last = after == verdicts.length || !tree.contains(around, page.owner(after));
    if (!last) {
      return good || isText(page, after);
    }
    return good
        && (tree.tag(box).equals("aside") && tree.parent(box) == tree.parent(page.owner(before)));
  }

  /** A short sentence or listing right before or after a box is text too. */
  private static boolean isText(PageEvidence page, int run) {
    int owner = page.owner(run);
    return page.measures().good(run) > 0
        || page.tree().isPreformatted(owner)
        || (page.tree().tag(owner).equals("p") && Sentences.ends(page.run(run).text()));
  }

  private static boolean isKeptText(PageEvidence page, Verdict[] verdicts, int run) {
    return verdicts[run].kept() && !page.run(run).isMedium();
  }
}
