package org.offprint.internal.text.rule;

import java.util.Optional;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out a line that leads to another article: "Read more: …". It is short and opens with such
 * words, followed by a colon or a bar.
 */
public final class RelatedLineRule implements TextRule {
  /** In characters: a label and a long title. At 110 or 440, none of 500 texts changes. */
  private static final int LONGEST = 220;

  @Override
  public void apply(Pieces pieces) {
    for (int i = pieces.firstProse() + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.isOpen() || piece.text().length() > LONGEST) {
        continue;
      }
      String folded = piece.folded();
      Optional<String> opener = Words.RELATED_OPENERS.phrases().opening(folded);
      if (opener.isPresent() && isFollowedByMark(folded, opener.get().length())) {
        piece.leaveOut(Rule.TEASER);
      }
    }
  }

  private static boolean isFollowedByMark(String folded, int at) {
    int next = at;
    while (next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    return next < folded.length() && ":|>»→".indexOf(folded.charAt(next)) >= 0;
  }
}
