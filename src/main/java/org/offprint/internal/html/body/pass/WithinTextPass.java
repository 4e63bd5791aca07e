package org.offprint.internal.html.body.pass;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.body.score.BodyScorer;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps what stands between two kept runs of one box, unless something says that it is not text: it
 * is a caption, a header, a lone quotation mark, a button, a call to readers or an article of its
 * own, the names of the elements around it say so, it is mostly links and no sentence, a link with
 * the words of a title stands beside it, or it is a few words that are not a sentence in a place
 * without text. A score alone cuts nothing out of the middle of a text.
 */
public final class WithinTextPass implements VerdictPass {
  static final DoubtedRules DOUBTED = DoubtedRules.ofScoreAndPlace();

  /** Links are doubted only where they are sentences. */
  private static final DoubtedRules LINKS = DoubtedRules.of(Rule.MOSTLY_LINKS);

  private static final Verdict REST = Verdict.leaveOut(Rule.REST_OF_BOX, .6f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    if (!BodyScorer.judges(page)) {
      return;
    }
    @Nullable BetweenVerdicts between = null;
    @Nullable KeptPieces pieces = null;
    int first = 0;
    while (first < verdicts.length && !verdicts[first].kept()) {
      first++;
    }
    int last = verdicts.length - 1;
    while (last > first && !verdicts[last].kept()) {
      last--;
    }
    for (int i = first + 1; i < last; i++) {
      boolean link = LINKS.leftOut(verdicts[i]);
      if (!page.run(i).isMedium() && (link || DOUBTED.leftOut(verdicts[i]))) {
        between = between == null ? new BetweenVerdicts(page, verdicts) : between;
        pieces = pieces == null ? new KeptPieces(page) : pieces;
        int box = between.box(i);
        if (box >= 0 && (!link || between.isLinkedSentence(i, box))) {
          int piece = between.piece(i, box);
          verdicts[i] = between.of(i, box, piece);
          if (piece >= 0 && verdicts[i].kept()) {
            pieces.add(i, piece);
          }
        }
      }
    }
    if (pieces != null) {
      for (int run : pieces.remainders()) {
        verdicts[run] = REST;
      }
    }
  }
}
