package org.offprint.internal.text.rule;

import java.util.Optional;
import org.offprint.internal.recognize.WordList;
import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;

/**
 * Finds words of the publisher about the article: a piece at the head or the end that opens with
 * "Correction", "Editor's note" and the like, and a mark after it.
 */
public final class EditorialNoteRule implements TextRule {
  private static final int LONGEST = 1200;
  private static final int NEAR = 6;

  @Override
  public void apply(Sheet sheet) {
    int first = sheet.firstProse();
    int last = sheet.lastProse();
    for (int i = 0; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      boolean near = i <= first + 1 || i > last - NEAR;
      if (!near || !draft.isOpen() || draft.text().length() > LONGEST || draft.words() < 4) {
        continue;
      }
      String folded = draft.folded();
      Optional<String> opener = WordList.EDITORIAL_OPENERS.opening(folded);
      if (opener.isPresent() && isMarked(folded, opener.get())) {
        draft.claim(Kind.EDITORIAL_NOTE, "editorial-opener", 0.9).withLead(opener.get());
      }
    }
  }

  /** A colon, dash or bracket after the opener or its date; whole clauses need none. */
  private static boolean isMarked(String folded, String opener) {
    if (opener.startsWith("this ")) {
      return true;
    }
    int limit = Math.min(folded.length(), opener.length() + 30);
    for (int i = opener.length(); i < limit; i++) {
      if (":–—)]".indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
