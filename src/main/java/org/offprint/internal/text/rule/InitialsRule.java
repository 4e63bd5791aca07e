package org.offprint.internal.text.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
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
  public void apply(Pieces pieces) {
    int last = pieces.tail() - 1;
    while (last >= 0 && !pieces.get(last).isText()) {
      last--;
    }
    if (last < 0
        || !isHabitOf(pieces.language())
        || !pieces.facts().contributors().all().isEmpty()) {
      return;
    }
    Piece piece = pieces.get(last);
    String text = piece.text();
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
    pieces.facts().contributor(author, piece, Rule.INITIALS);
  }

  /** Whether newsrooms of a language sign so. */
  private static boolean isHabitOf(@Nullable String language) {
    return language != null && Words.SIGNED_INITIALS.of(language).isPresent();
  }
}
