package org.offprint.internal.text.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.WordList;
import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.NoteMark;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;

/**
 * Finds footnotes: pieces near the end that open with a mark ({@code [1]}, {@code ¹}, {@code *})
 * which stands at the end of a word in the body. A title over them is left out.
 */
public final class FootnoteRule implements TextRule {
  private static final String RULE = "marked-note";

  @Override
  public void apply(Sheet sheet) {
    int first = -1;
    for (int i = sheet.size() - 1; i > 0; i--) {
      Draft draft = sheet.draft(i);
      Optional<NoteMark> mark = draft.isOpen() ? NoteMark.opening(draft.text()) : Optional.empty();
      if (mark.isPresent() && isReferred(sheet, i, mark.get().label())) {
        draft.claim(Kind.NOTE, RULE, 0.9).withLead(mark.get().label());
        first = i;
      } else if (draft.isText() && draft.isProse()) {
        break;
      }
    }
    if (first > 0) {
      title(sheet.draft(first - 1));
    }
  }

  private static void title(Draft draft) {
    if (draft.isOpen() && WordList.NOTE_TITLES.matchesFolded(draft.folded())) {
      draft.leaveOut("notes-title");
    }
  }

  private static boolean isReferred(Sheet sheet, int before, @Nullable String label) {
    for (int i = 0; i < before; i++) {
      Draft draft = sheet.draft(i);
      if (draft.isText() && label != null && NoteMark.indexOf(draft.text(), label, 0) >= 0) {
        return true;
      }
    }
    return false;
  }
}
