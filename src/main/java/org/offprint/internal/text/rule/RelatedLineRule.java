package org.offprint.internal.text.rule;

import java.util.Optional;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out a line that leads to another article: "Read more: …". It is short, opens with such
 * words, and a colon or a bar follows them.
 */
public final class RelatedLineRule implements TextRule {
  /** In characters: a label and a long title. At 110 or 440, none of 500 texts changes. */
  private static final int LONGEST = 220;

  @Override
  public void apply(Sheet sheet) {
    for (int i = sheet.firstProse() + 1; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (!draft.isOpen() || draft.text().length() > LONGEST) {
        continue;
      }
      String folded = draft.folded();
      Optional<String> opener = Words.RELATED_OPENERS.phrases().opening(folded);
      if (opener.isPresent() && isFollowedByMark(folded, opener.get().length())) {
        draft.leaveOut(Rule.TEASER);
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
