package org.offprint.internal.text.rule;

import java.util.Set;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds the summary between the title and the body: the first text under the title, the byline or
 * the date, of 5 to 60 words. If it does not end like a sentence it is not a paragraph, and so a
 * standfirst; if it does, something other than text (a byline, a date, a share bar) must separate
 * it from the body.
 */
public final class StandfirstRule implements TextRule {
  private static final Set<Rule> SEPARATORS =
      Set.of(
          Rule.DATED_LINE, Rule.TIME_OF_DAY, Rule.SHARE, Rule.READING_TIME_OR_TOPICS, Rule.COUNTER);

  /** A line with fewer is a label. At 2, 130 of 500 texts change; at 10, 61. */
  private static final int FEWEST_WORDS = 5;

  /** A paragraph with more is one of the body. At 30, 5 of 500 texts change; at 120, 2. */
  private static final int MOST_WORDS = 60;

  @Override
  public void apply(Sheet sheet) {
    int title = sheet.title();
    if (title < 0) {
      return;
    }
    int at = title + 1;
    while (at < sheet.size() && !sheet.draft(at).isOpen() && !sheet.draft(at).isText()) {
      at++;
    }
    if (at + 1 >= sheet.size() || !sheet.draft(at).isOpen()) {
      return;
    }
    Draft draft = sheet.draft(at);
    int words = draft.words();
    boolean sized = words >= FEWEST_WORDS && words <= MOST_WORDS;
    boolean apart = setsApart(sheet.draft(at + 1));
    boolean statement = draft.endsSentence() || draft.text().endsWith(":");
    if (sized && hasTextAfter(sheet, at) && (apart || !statement)) {
      draft.claim(Kind.STANDFIRST, apart ? Rule.STANDFIRST_SET_APART : Rule.STANDFIRST_LINE, 0.7);
    }
  }

  /** Lines that stand between a summary and the body, but not between two paragraphs. */
  private static boolean setsApart(Draft draft) {
    return draft.is(Kind.BYLINE) || (draft.is(Kind.LEFT_OUT) && SEPARATORS.contains(draft.rule()));
  }

  private static boolean hasTextAfter(Sheet sheet, int at) {
    for (int i = at + 1; i < sheet.size(); i++) {
      if (sheet.draft(i).isText() && sheet.draft(i).isSentence()) {
        return true;
      }
    }
    return false;
  }
}
