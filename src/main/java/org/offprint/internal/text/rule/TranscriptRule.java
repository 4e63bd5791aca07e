package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.Map;
import org.offprint.internal.recognize.people.TurnLabel;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Reads a conversation whose turns open with a name and a colon. A text is one if at least three
 * lines, and at least two in five, do; if the names are in lower case, at least two of them must
 * occur again. Lines in brackets between the turns are cues, and what stands before the first turn
 * is the introduction.
 */
public final class TranscriptRule implements TextRule {
  private static final Rule RULE = Rule.SPEECH_TURNS;

  /** Fewer turns are no conversation. At 1 or 6, none of 500 texts changes. */
  private static final int FEWEST_TURNS = 3;

  @Override
  public void apply(Sheet sheet) {
    Map<String, Integer> labels = new HashMap<>();
    int lines = 0;
    int turns = 0;
    boolean capitals = true;
    for (Draft draft : sheet.drafts()) {
      String label = draft.isOpen() ? TurnLabel.of(draft.text()) : null;
      if (label != null) {
        turns++;
        capitals &= TurnLabel.isCapitals(label);
        labels.merge(label, 1, Integer::sum);
      }
      lines += draft.isOpen() ? 1 : 0;
    }
    long repeated = labels.values().stream().filter(count -> count > 1).count();
    if (turns < FEWEST_TURNS || turns * 5 < lines * 2 || (!capitals && repeated < 2)) {
      return;
    }
    claim(sheet);
  }

  private static void claim(Sheet sheet) {
    boolean begun = false;
    for (int i = 0; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (!draft.isOpen()) {
        continue;
      }
      String label = TurnLabel.of(draft.text());
      if (label != null) {
        if (!begun && i > 0 && sheet.draft(i - 1).isOpen() && sheet.draft(i - 1).isProse()) {
          sheet.draft(i - 1).claim(Kind.STANDFIRST, Rule.TRANSCRIPT_INTRODUCTION, 0.7);
        }
        begun = true;
        draft.claim(Kind.SPEECH_TURN, RULE, 0.9);
      } else if (begun && TurnLabel.isCue(draft.text())) {
        draft.claim(Kind.CUE, Rule.TRANSCRIPT_CUE, 0.9);
      } else if (begun && draft.isSentence()) {
        draft.claim(Kind.SPEECH_TURN, Rule.SPEECH_TURN_CONTINUED, 0.6);
      }
    }
  }
}
