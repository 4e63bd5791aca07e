package org.offprint.internal.text;

import java.util.List;
import org.offprint.model.EditorialNoteKind;

/** What sort of note an opening announces. */
final class EditorialOpener {
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

  private EditorialOpener() {}

  static EditorialNoteKind kind(String opener) {
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
