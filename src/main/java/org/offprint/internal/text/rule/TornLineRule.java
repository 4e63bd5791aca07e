package org.offprint.internal.text.rule;

import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;

/**
 * Joins a paragraph that a copy has torn at a stressed word: a text that does not end, one or two
 * words in lower case on a line of their own, and a text that goes on in lower case.
 */
public final class TornLineRule implements TextRule {
  @Override
  public void apply(Sheet sheet) {
    for (int i = 1; i + 1 < sheet.size(); i++) {
      Draft word = sheet.draft(i);
      boolean torn =
          word.isOpen()
              && word.words() <= 2
              && startsLower(word)
              && !word.endsSentence()
              && goesOn(sheet.draft(i - 1))
              && sheet.draft(i + 1).isOpen()
              && startsLower(sheet.draft(i + 1));
      if (torn) {
        Draft whole =
            sheet.cut(sheet.draft(i - 1), sheet.draft(i - 1).start(), sheet.draft(i + 1).end());
        sheet.join(i - 1, i + 2, whole.claim(Kind.PARAGRAPH, "torn-paragraph", 0.8));
      }
    }
  }

  private static boolean goesOn(Draft draft) {
    char last = draft.text().charAt(draft.text().length() - 1);
    return draft.isText() && draft.words() > 5 && (Character.isLetter(last) || last == ',');
  }

  private static boolean startsLower(Draft draft) {
    return Character.isLowerCase(draft.text().codePointAt(0));
  }
}
