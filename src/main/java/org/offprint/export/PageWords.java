package org.offprint.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that a page says of itself, in the language of its article where they are known, in
 * English otherwise.
 *
 * @param language the language of the words
 * @param contents over the table of contents
 * @param notes over the notes
 * @param published before the day of publication
 * @param modified before the day of the last change
 * @param contributors over what is told of the authors
 */
record PageWords(
    String language,
    String contents,
    String notes,
    String published,
    String modified,
    String contributors) {
  private static final PageWords ENGLISH =
      new PageWords("en", "Contents", "Notes", "Published", "Updated", "About the authors");

  private static final Map<String, PageWords> KNOWN =
      Map.of(
          "de",
          new PageWords(
              "de", "Inhalt", "Anmerkungen", "Veröffentlicht", "Aktualisiert", "Zu den Autoren"),
          "fr",
          new PageWords("fr", "Sommaire", "Notes", "Publié", "Mis à jour", "À propos des auteurs"),
          "es",
          new PageWords(
              "es", "Contenido", "Notas", "Publicado", "Actualizado", "Sobre los autores"),
          "ar",
          new PageWords("ar", "المحتويات", "الهوامش", "نُشر", "حُدِّث", "عن الكُتّاب"),
          "he",
          new PageWords("he", "תוכן", "הערות", "פורסם", "עודכן", "על הכותבים"));

  /** The words for an article in a language, which may be unknown. */
  static PageWords of(@Nullable String language) {
    return language == null ? ENGLISH : KNOWN.getOrDefault(LanguageTag.primary(language), ENGLISH);
  }
}
