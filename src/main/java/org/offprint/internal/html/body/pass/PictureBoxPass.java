package org.offprint.internal.html.body.pass;

import java.util.BitSet;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.page.MediumRun;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.KeptWithin;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps the words beside a kept picture in a small box of both: they are its caption, whatever
 * their element is called. What the scorer takes for a paragraph remains one.
 */
public final class PictureBoxPass implements VerdictPass {
  /**
   * How many elements up from a picture the box is looked for. At 2, 14 of 509 pages change; at 8,
   * 6.
   */
  private static final int LEVELS = 4;

  /** A box with more runs holds more than a caption. At 2, 19 of 509 pages change; at 8, 6. */
  private static final int MOST_RUNS = 4;

  /**
   * Characters of all words in the box, not counting spaces. At 250, 3 of 509 pages change; at
   * 1,000, none.
   */
  private static final int LONGEST = 500;

  /**
   * The share of linked text at or above which a box leads elsewhere: a caption may link to its
   * source. At .2, 9 of 509 pages change; at .7, 5.
   */
  private static final double FEW_LINKS = .4;

  /** Why the words are kept or left out that their picture makes a caption. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.ofScoreAndPlace(
          Rule.WITHIN_TEXT,
          Rule.NAMED_APART,
          Rule.CAPTION_ALONE,
          Rule.LOOSE_LABEL,
          Rule.REPEATED,
          Rule.LABEL);

  private static final Verdict KEEP = Verdict.keep(Rule.PICTURE_BOX, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int[] keptWithin = null;
    // A box may hold many pictures and is looked at once.
    BitSet done = new BitSet();
    for (int i = 0; i < verdicts.length; i++) {
      if (page.run(i).isMedium() && verdicts[i].kept() && MediumRun.isPicture(page.run(i))) {
        keptWithin = keptWithin == null ? KeptWithin.counts(page, verdicts) : keptWithin;
        if (i + 1 < verdicts.length && (isCaption(page, i + 1) || isNamed(page, i))) {
          keep(page, verdicts, page.owner(i + 1), i, 1);
        }
        int box = box(page, i, keptWithin);
        if (box >= 0 && !done.get(box)) {
          done.set(box);
          keep(page, verdicts, box, i, 1);
          keep(page, verdicts, box, i, -1);
        }
      }
    }
  }

  private static boolean isCaption(PageEvidence page, int run) {
    return !page.run(run).isMedium() && page.tree().tag(page.owner(run)).equals("figcaption");
  }

  /** Whether the line right after a picture, in the same box or the next, is named a caption. */
  private static boolean isNamed(PageEvidence page, int picture) {
    int next = picture + 1;
    int around = page.tree().up(page.owner(picture), 1);
    return !page.run(next).isMedium()
        && page.has(next, Trait.CAPTION)
        && page.measures().length(next) <= LONGEST
        && page.measures().linkDensity(next) < FEW_LINKS
        && page.tree().contains(around, page.owner(next));
  }

  /** The innermost element around a picture that holds words too, if that is all it is; or -1. */
  private static int box(PageEvidence page, int run, int[] keptWithin) {
    RunMeasures measures = page.measures();
    int at = page.owner(run);
    for (int i = 0; i < LEVELS && at > 0; i++) {
      if (measures.runsWithin(at) > 0) {
        boolean small =
            measures.runsWithin(at) <= MOST_RUNS
                && measures.lengthWithin(at) <= LONGEST
                && measures.linkDensityWithin(at) < FEW_LINKS;
        return small && !page.isLarge(at) && isAmongText(page, at, keptWithin) ? at : -1;
      }
      at = page.tree().parent(at);
    }
    return -1;
  }

  /** Whether what a box stands in, wrappers without words looked through, holds kept text. */
  private static boolean isAmongText(PageEvidence page, int box, int[] keptWithin) {
    int around = page.tree().parent(box);
    while (around > 0 && page.measures().runsWithin(around) == page.measures().runsWithin(box)) {
      around = page.tree().parent(around);
    }
    int next = Math.max(0, page.tree().parent(around));
    return keptWithin[around] > keptWithin[box] || keptWithin[next] > keptWithin[box];
  }

  private static void keep(PageEvidence page, Verdict[] verdicts, int box, int run, int step) {
    for (int i = run + step;
        i >= 0 && i < verdicts.length && page.tree().contains(box, page.owner(i));
        i += step) {
      boolean doubted =
          DOUBTED.decided(verdicts[i])
              && !(verdicts[i].kept() && verdicts[i].rule() == Rule.BODY_SCORER);
      if (!page.run(i).isMedium() && doubted && !page.isHeading(i)) {
        verdicts[i] = KEEP;
      }
    }
  }
}
