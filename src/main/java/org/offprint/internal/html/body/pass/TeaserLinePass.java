package org.offprint.internal.html.body.pass;

import java.util.Optional;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out a line between paragraphs that leads to another article: words that open such lines,
 * punctuation, and after it nothing but a link. A sentence that runs on into its link is not such a
 * line.
 */
public final class TeaserLinePass implements VerdictPass {
  /** Punctuation between the words and the link. At 2 or 8, none of 509 pages changes. */
  private static final int MOST_MARKS = 4;

  private static final String MARKS = ":：|–—>»→";

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.TEASER, .8f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    for (int i = 0; i < verdicts.length; i++) {
      Run run = page.run(i);
      if (!run.isMedium() && run.linkLength() > 0 && verdicts[i].kept() && isTeaser(page, run)) {
        verdicts[i] = LEAVE_OUT;
      }
    }
  }

  private static boolean isTeaser(PageEvidence page, Run run) {
    // Most lines with a link have far more words outside of it than any opener has.
    if (3 * run.linkLength() < run.length() || page.isHeading(run.index())) {
      return false;
    }
    String folded = page.folded(run.index());
    Optional<String> opener = Words.RELATED_OPENERS.phrases().opening(folded);
    if (opener.isEmpty() || opener.get().length() == folded.length()) {
      return false;
    }
    int unlinked = run.length() - run.linkLength();
    return unlinked <= opener.get().length() + MOST_MARKS && isMarked(folded, opener.get());
  }

  /** At least two words and punctuation: one word, or words that a sentence continues, say less. */
  private static boolean isMarked(String folded, String opener) {
    int at = opener.length();
    while (at < folded.length() && folded.charAt(at) == ' ') {
      at++;
    }
    return Tokens.count(opener) > 1 && MARKS.indexOf(folded.charAt(at)) >= 0;
  }
}
