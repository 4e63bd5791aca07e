package org.offprint.internal.html.body.pass;

import java.util.EnumSet;
import java.util.Set;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.date.DateLines;
import org.offprint.internal.recognize.date.ReadingTimeLine;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out lines between the title and the first paragraph that say when the article was
 * published or changed, or how long it takes to read. The dates are in its metadata.
 */
public final class DatedLinePass implements VerdictPass {
  /**
   * The weight at or above which a run is the first paragraph, and ends the search. At 40 or 160,
   * none of 509 pages changes.
   */
  private static final int PARAGRAPH = 80;

  /** A line with more is not a date, and ends the search. At 6 or 24, none of 509 pages changes. */
  private static final int MOST_WORDS = 12;

  /** What stands in the text of a wiki page is about its subject. */
  private static final Set<Rule> KNOWN =
      EnumSet.of(Rule.REFERENCE_TEXT, Rule.INFO_BOX, Rule.HATNOTE);

  private static final Verdict DATE = Verdict.leaveOut(Rule.DATED_LINE, .8f);
  private static final Verdict READING_TIME = Verdict.leaveOut(Rule.READING_TIME, .8f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    for (int i = page.titleRun() + 1; page.titleRun() >= 0 && i < verdicts.length; i++) {
      if (page.run(i).isMedium() || !verdicts[i].kept()) {
        continue;
      }
      if (KNOWN.contains(verdicts[i].by())) {
        return;
      }
      if (page.measures().weight(i) >= PARAGRAPH || page.isHeading(i)) {
        return;
      }
      String text = page.run(i).text();
      if (Tokens.count(text) > MOST_WORDS) {
        return;
      }
      if (ReadingTimeLine.isTold(text)) {
        verdicts[i] = READING_TIME;
      } else if (!DateLines.in(text).isEmpty()) {
        verdicts[i] = DATE;
      }
    }
  }
}
