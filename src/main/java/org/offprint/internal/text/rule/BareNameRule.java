package org.offprint.internal.text.rule;

import java.util.List;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;

/**
 * Reads names without a by-word: on a line directly under the title or standfirst or beside a date,
 * and at the end the name of an author who is already known.
 */
public final class BareNameRule implements TextRule {
  /**
   * A line this long between the title and a name is a summary and not another name. At 2, 19 of
   * 500 texts change; at 10, 4.
   */
  private static final int SUMMARY_WORDS = 5;

  /** A line with more is not a name. At 7, 2 of 500 texts change; at 30, none. */
  private static final int MOST_WORDS = 15;

  /** In characters; a longer line at the end is text. At 75 or 300, none of 500 texts changes. */
  private static final int LONGEST = 150;

  @Override
  public void apply(Sheet sheet) {
    int title = sheet.title();
    int first = sheet.firstProse();
    for (int i = title + 1; title >= 0 && i < Math.min(first, sheet.size()); i++) {
      Draft draft = sheet.draft(i);
      if (draft.isOpen() && isPlaced(sheet, i, title)) {
        under(sheet, draft);
      }
    }
    for (int i = Math.max(0, sheet.lastProse() + 1); i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (draft.isOpen() && draft.text().length() <= LONGEST && repeats(sheet, draft)) {
        draft.claim(Kind.CREDIT_LINE, Rule.AUTHOR_NAME_AGAIN, 0.7);
      }
    }
  }

  private static boolean isPlaced(Sheet sheet, int at, int title) {
    boolean underTitle = at == title + 1;
    Draft before = sheet.draft(at - 1);
    boolean underStandfirst =
        before.rule() == Rule.DATED_LINE || (at == title + 2 && before.words() >= SUMMARY_WORDS);
    boolean overDate =
        at + 1 < sheet.size()
            && (sheet.draft(at + 1).rule() == Rule.DATED_LINE
                || DateReader.isTime(sheet.draft(at + 1).text()));
    return underTitle || underStandfirst || overDate;
  }

  private static void under(Sheet sheet, Draft draft) {
    List<Credit> names = BylineReader.bareNames(draft.text());
    if (names.isEmpty()) {
      return;
    }
    draft.claim(Kind.BYLINE, Rule.BARE_NAME, 0.7);
    for (Credit name : names) {
      sheet.findings().contributor(name.contributor(Certainty.VISIBLE), draft, Rule.BARE_NAME);
    }
  }

  private static boolean repeats(Sheet sheet, Draft draft) {
    if (draft.isSentence() || draft.words() > MOST_WORDS) {
      return false;
    }
    String text = draft.text();
    for (int end = 1; end <= text.length(); end++) {
      boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && sheet.findings().contributors().knows(text.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
