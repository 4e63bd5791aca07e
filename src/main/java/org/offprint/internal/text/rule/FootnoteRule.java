package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.NoteMark;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds footnotes: pieces near the end that open with a mark ({@code [1]}, {@code ¹}, {@code *})
 * which also stands at the end of a word in the body. A title above them is left out.
 */
public final class FootnoteRule implements TextRule {
  private static final Rule RULE = Rule.MARKED_NOTE;

  @Override
  public void apply(Sheet sheet) {
    Map<String, Integer> marks = marks(sheet);
    int first = -1;
    for (int i = sheet.size() - 1; i > 0; i--) {
      Draft draft = sheet.draft(i);
      Optional<NoteMark> mark = draft.isOpen() ? NoteMark.opening(draft.text()) : Optional.empty();
      if (mark.isPresent() && marks.getOrDefault(mark.get().label(), i) < i) {
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
    if (draft.isOpen() && Words.NOTE_TITLES.phrases().matchesFolded(draft.folded())) {
      draft.leaveOut(Rule.NOTES_TITLE);
    }
  }

  /** The marks that stand in running text, each with the first piece that has it. */
  private static Map<String, Integer> marks(Sheet sheet) {
    Map<String, Integer> marks = new HashMap<>();
    for (int i = 0; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (draft.isText()) {
        Optional<NoteMark> mark = NoteMark.next(draft.text(), 0);
        while (mark.isPresent()) {
          marks.putIfAbsent(mark.get().label(), i);
          mark = NoteMark.next(draft.text(), mark.get().end());
        }
      }
    }
    return marks;
  }
}
