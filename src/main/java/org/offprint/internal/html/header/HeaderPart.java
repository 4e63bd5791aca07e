package org.offprint.internal.html.header;

import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/** What a run of the header is. */
public enum HeaderPart {
  /** The short line above the title. */
  KICKER(Verdict.keep(Rule.KICKER, 1)),
  /** The title. */
  TITLE(Verdict.keep(Rule.TITLE, 1)),
  /** The title once more. */
  TITLE_AGAIN(Verdict.leaveOut(Rule.TITLE_AGAIN, 1)),
  /** The line that names the authors. */
  BYLINE(Verdict.keep(Rule.BYLINE, 1)),
  /** A line that names others who had a part in the article, or says what the authors are. */
  CREDIT(Verdict.keep(Rule.CREDIT, 1)),
  /** What stands with the byline but is not part of it: a button, a separator, a repeated name. */
  BESIDE_BYLINE(Verdict.leaveOut(Rule.BESIDE_BYLINE, 1)),
  /** A line that says when the article was published or changed. */
  DATE(Verdict.leaveOut(Rule.DATED_LINE, 1)),
  /** The summary under the title. */
  STANDFIRST(Verdict.keep(Rule.STANDFIRST, 1));

  private final Verdict verdict;

  HeaderPart(Verdict verdict) {
    this.verdict = verdict;
  }

  /** Whether the header keeps it, and under which rule. */
  public Verdict verdict() {
    return verdict;
  }
}
