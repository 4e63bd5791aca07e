package org.offprint.internal.recognize.notice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.words.PhraseList;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.ArticleDate;
import org.offprint.model.EditorialNoteKind;

/**
 * The opening of a note of the publisher about the article: "Correction", "Editor's note" and the
 * like, followed by punctuation, or a clause that discloses interests in its subject.
 *
 * @param kind what kind of note it announces
 * @param date the date between the opening and the punctuation, or {@code null}
 */
public record EditorialOpening(EditorialNoteKind kind, @Nullable ArticleDate date) {
  private static final String MARKS = ":–—)]：）】］〕";

  /**
   * In characters; a longer paragraph is not a note. At 600 or 2,400, none of 1,009 pages and texts
   * changes.
   */
  private static final int LONGEST = 1200;

  /** A text with fewer is not a note. At 2 or 8, 1 of 1,009 pages and texts changes. */
  private static final int FEWEST_WORDS = 4;

  /**
   * How far the punctuation may be from the opening: a date may stand between them. At 15, 3 of
   * 1,009 pages and texts change; at 60, none.
   */
  private static final int MARK = 30;

  /**
   * How many characters are looked at for the opening, its date and its mark. At 150 or 600, none
   * of 1,009 pages and texts changes.
   */
  private static final int HEAD = 300;

  private static final List<Opener> OPENERS =
      List.of(
          new Opener(EditorialNoteKind.CORRECTION, Words.CORRECTION_OPENERS.phrases()),
          new Opener(EditorialNoteKind.CLARIFICATION, Words.CLARIFICATION_OPENERS.phrases()),
          new Opener(EditorialNoteKind.UPDATE, Words.UPDATE_OPENERS.phrases()),
          new Opener(EditorialNoteKind.DISCLOSURE, Words.DISCLOSURE_OPENERS.phrases()),
          new Opener(EditorialNoteKind.EDITOR, Words.EDITOR_OPENERS.phrases()));

  private record Opener(EditorialNoteKind kind, PhraseList words) {}

  /** Reads the opening of a paragraph; empty if that is no such note. */
  public static Optional<EditorialOpening> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<EditorialOpening> opening =
        opening(text, Tokens.fold(text.substring(0, Math.min(text.length(), HEAD))));
    // Most paragraphs open with no such words, and need not be counted.
    boolean told = opening.isPresent() && Tokens.count(text) >= FEWEST_WORDS;
    return told ? opening : Optional.empty();
  }

  private static Optional<EditorialOpening> opening(String text, String folded) {
    if (Words.DISCLOSURE_CLAUSES.phrases().opening(folded).isPresent()) {
      return Optional.of(new EditorialOpening(EditorialNoteKind.DISCLOSURE, null));
    }
    String opener = "";
    EditorialNoteKind kind = null;
    for (Opener each : OPENERS) {
      String found = each.words().opening(folded).orElse("");
      if (found.length() > opener.length()) {
        opener = found;
        kind = each.kind();
      }
    }
    return kind == null || !isMarked(folded, opener)
        ? Optional.empty()
        : Optional.of(new EditorialOpening(kind, date(text, opener)));
  }

  private static @Nullable ArticleDate date(String text, String opener) {
    int from = Tokens.foldedEnd(text, opener.length());
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    int limit = Math.min(text.length(), from + MARK);
    while (to < limit && MARKS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to == from ? null : DateReader.read(text.substring(from, to).strip()).orElse(null);
  }

  /** A colon, dash or bracket after the opener or its date; whole clauses need none. */
  private static boolean isMarked(String folded, String opener) {
    if (Words.CLAUSE_OPENERS.phrases().matchesFolded(opener)) {
      return true;
    }
    int limit = Math.min(folded.length(), opener.length() + MARK);
    for (int i = opener.length(); i < limit; i++) {
      if (MARKS.indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
