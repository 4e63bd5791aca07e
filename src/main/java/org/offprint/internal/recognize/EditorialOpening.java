package org.offprint.internal.recognize;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;
import org.offprint.model.EditorialNoteKind;

/**
 * The opening of a word of the publisher about the article: "Correction", "Editor's note" and the
 * like, with a mark after it, or a clause that tells of interests in what it speaks of.
 *
 * @param kind what sort of note it announces
 * @param date the date between the opening and the mark, or {@code null}
 */
public record EditorialOpening(EditorialNoteKind kind, @Nullable ArticleDate date) {
  private static final String MARKS = ":–—)]";
  private static final int LONGEST = 1200;
  private static final int FEWEST_WORDS = 4;

  /** How far from the opening its mark may stand: a date may come between. */
  private static final int MARK = 30;

  private static final List<String> CORRECTIONS =
      List.of(
          "correct",
          "korrektur",
          "rectific",
          "erratum",
          "corrección",
          "fe de",
          "correzione",
          "rettific",
          "errata",
          "correção",
          "erramos",
          "rättelse",
          "rettelse",
          "sprostowanie",
          "korekta",
          "исправление",
          "this article was corrected",
          "this story was corrected");
  private static final List<String> CLARIFICATIONS =
      List.of("clarif", "précision", "aclaración", "precisazione", "esclarecimento", "уточнение");
  private static final List<String> UPDATES =
      List.of(
          "update",
          "aktualisierung",
          "mise à jour",
          "actualización",
          "aggiornamento",
          "atualização",
          "aanvulling",
          "uppdatering",
          "opdatering",
          "oppdatering",
          "aktualizacja",
          "обновление");
  private static final List<String> DISCLOSURES =
      List.of("disclos", "transparenz", "offenlegung", "disclaimer");

  /** Reads the opening of a paragraph; empty if that is no such note. */
  public static Optional<EditorialOpening> read(String text) {
    if (text.length() > LONGEST || Tokens.count(text) < FEWEST_WORDS) {
      return Optional.empty();
    }
    String folded = Tokens.fold(text);
    if (WordList.DISCLOSURE_CLAUSES.opening(folded).isPresent()) {
      return Optional.of(new EditorialOpening(EditorialNoteKind.DISCLOSURE, null));
    }
    return WordList.EDITORIAL_OPENERS
        .opening(folded)
        .filter(opener -> isMarked(folded, opener))
        .map(opener -> new EditorialOpening(kind(opener), date(text, opener)));
  }

  private static @Nullable ArticleDate date(String text, String opener) {
    int from = opener.length();
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
    if (opener.startsWith("this ")) {
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

  private static EditorialNoteKind kind(String opener) {
    if (any(CORRECTIONS, opener) || opener.contains("amended") || opener.contains("corrected")) {
      return EditorialNoteKind.CORRECTION;
    }
    if (any(CLARIFICATIONS, opener)) {
      return EditorialNoteKind.CLARIFICATION;
    }
    if (any(UPDATES, opener) || opener.contains("updated")) {
      return EditorialNoteKind.UPDATE;
    }
    return any(DISCLOSURES, opener) ? EditorialNoteKind.DISCLOSURE : EditorialNoteKind.EDITOR;
  }

  private static boolean any(List<String> openings, String opener) {
    return openings.stream().anyMatch(opener::startsWith);
  }
}
