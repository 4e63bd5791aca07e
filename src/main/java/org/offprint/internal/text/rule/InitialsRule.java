package org.offprint.internal.text.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Languages;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;

/**
 * Reads the initials in brackets with which newsrooms sign, for example in German: {@code … bleibt
 * offen. (bsc)} at the end of the last paragraph. They are kept there, and name the author only if
 * nothing else does.
 */
public final class InitialsRule implements TextRule {
  /** In characters, with the brackets: several may sign. At 6 or 24, none of 500 texts changes. */
  private static final int LONGEST = 12;

  @Override
  public void apply(Sheet sheet) {
    int last = sheet.tail() - 1;
    while (last >= 0 && !sheet.draft(last).isText()) {
      last--;
    }
    if (last < 0
        || !isHabitOf(sheet.language())
        || !sheet.findings().contributors().all().isEmpty()) {
      return;
    }
    Draft draft = sheet.draft(last);
    String text = draft.text();
    int bracket = text.lastIndexOf('(');
    boolean placed = text.endsWith(")") && bracket > 1 && text.length() - bracket <= LONGEST;
    if (!placed || ".!?“\"".indexOf(text.charAt(bracket - 2)) < 0) {
      return;
    }
    String initials = text.substring(bracket + 1, text.length() - 1);
    boolean lower = initials.chars().allMatch(c -> Character.isLowerCase(c) || c == '/');
    if (!lower || initials.length() < 2) {
      return;
    }
    Contributor author = Contributor.builder().name(initials).certainty(Certainty.VISIBLE).build();
    sheet.findings().contributor(author, draft, Rule.INITIALS);
  }

  /** Whether newsrooms of a language sign so. */
  private static boolean isHabitOf(@Nullable String language) {
    return language != null
        && Languages.known()
            .of(language)
            .filter(known -> known.has(Words.SIGNED_INITIALS))
            .isPresent();
  }
}
