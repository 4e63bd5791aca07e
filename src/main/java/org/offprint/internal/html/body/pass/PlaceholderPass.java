package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out placeholders for a post, a film or a map that a page loads only once its reader has
 * agreed: a sentence that opens as such notices do, and whatever else its box says if it is small.
 * The paragraphs of the text, which stand together, are not such notices.
 */
public final class PlaceholderPass implements VerdictPass {
  /**
   * In characters; a longer text is not a notice. At 350, 1 of 509 pages changes; at 1,400, none.
   */
  private static final int LONGEST_NOTICE = 700;

  /**
   * In characters; a box that says more holds more than the notice and its buttons. At 750 or
   * 3,000, none of 509 pages changes.
   */
  private static final int LONGEST_BOX = 1500;

  /**
   * A box with more runs holds more than the notice and its buttons. At 4 or 16, none of 509 pages
   * changes.
   */
  private static final int MOST_RUNS = 8;

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.EMBED_PLACEHOLDER, .8f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    for (int i = 0; i < verdicts.length; i++) {
      Run run = page.run(i);
      if (run.isMedium()
          || !verdicts[i].kept()
          || run.text().length() > LONGEST_NOTICE
          || page.far().isBest(i)) {
        continue;
      }
      if (isNotice(page.folded(i))) {
        leaveOut(page, verdicts, i);
      }
    }
  }

  /** Whether a sentence of a text opens as a notice does. */
  private static boolean isNotice(String folded) {
    int at = 0;
    while (at >= 0) {
      if (Words.PLACEHOLDERS.phrases().at(folded, at).isPresent()) {
        return true;
      }
      at = nextSentence(folded, at);
    }
    return false;
  }

  private static int nextSentence(String folded, int from) {
    int space = folded.indexOf(' ', from + 1);
    while (space > 0 && !isStop(folded.charAt(space - 1))) {
      space = folded.indexOf(' ', space + 1);
    }
    return space < 0 ? -1 : space + 1;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  private static void leaveOut(PageEvidence page, Verdict[] verdicts, int run) {
    verdicts[run] = LEAVE_OUT;
    int box = page.tree().parent(page.owner(run));
    if (box < 0 || !isSmall(page, box)) {
      return;
    }
    for (int i = run - 1; i >= 0 && page.tree().contains(box, page.owner(i)); i--) {
      leaveOutText(page, verdicts, i);
    }
    for (int i = run + 1; i < verdicts.length && page.tree().contains(box, page.owner(i)); i++) {
      leaveOutText(page, verdicts, i);
    }
  }

  private static void leaveOutText(PageEvidence page, Verdict[] verdicts, int run) {
    if (!page.run(run).isMedium() && verdicts[run].kept()) {
      verdicts[run] = LEAVE_OUT;
    }
  }

  /** A box that holds a good part of the text is the article. */
  private static boolean isSmall(PageEvidence page, int box) {
    RunMeasures measures = page.measures();
    return !page.isLarge(box)
        && measures.runsWithin(box) <= MOST_RUNS
        && measures.lengthWithin(box) <= LONGEST_BOX;
  }
}
