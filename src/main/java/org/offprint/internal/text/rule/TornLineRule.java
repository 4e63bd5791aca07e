package org.offprint.internal.text.rule;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Joins a paragraph that copying has broken at an emphasised word: an incomplete text, one or two
 * lowercase words on a line of their own, and a text that continues in lower case.
 */
public final class TornLineRule implements TextRule {
  @Override
  public void apply(Sheet sheet) {
    List<Draft> pieces = new ArrayList<>(sheet.size());
    boolean found = false;
    int at = 0;
    while (at < sheet.size()) {
      if (isTorn(sheet, at)) {
        Draft before = sheet.draft(at);
        Draft whole = sheet.cut(before, before.start(), sheet.draft(at + 2).end());
        pieces.add(whole.claim(Kind.PARAGRAPH, Rule.TORN_PARAGRAPH, 0.8));
        found = true;
        at += 3;
      } else {
        pieces.add(sheet.draft(at));
        at++;
      }
    }
    if (found) {
      sheet.replaceAll(pieces);
    }
  }

  private static boolean isTorn(Sheet sheet, int at) {
    if (at + 2 >= sheet.size() || !goesOn(sheet.draft(at))) {
      return false;
    }
    Draft word = sheet.draft(at + 1);
    Draft after = sheet.draft(at + 2);
    return word.isOpen()
        && word.words() <= 2
        && startsLower(word)
        && !word.endsSentence()
        && after.isOpen()
        && startsLower(after);
  }

  private static boolean goesOn(Draft draft) {
    char last = draft.text().charAt(draft.text().length() - 1);
    return draft.isText() && draft.words() > 5 && (Character.isLetter(last) || last == ',');
  }

  private static boolean startsLower(Draft draft) {
    return Character.isLowerCase(draft.text().codePointAt(0));
  }
}
