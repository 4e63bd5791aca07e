package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that open with what somebody did for an article. */
class RoleWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reporting by Ines Varga                              | Ines Varga author
          Editing by Ines Varga and Bo Lind                    | Ines Varga editor, Bo Lind editor
          Reporting by Ines Varga; editing by Bo Lind          | Ines Varga author, Bo Lind editor
          Reporting by Ines Varga. Editing by Bo Lind.         | Ines Varga author, Bo Lind editor
          (Reporting by Ines Varga; editing by Bo Lind)        | Ines Varga author, Bo Lind editor
          Additional reporting by Ines Varga                   | Ines Varga additional-reporting
          Reporting and writing by Ines Varga                  | Ines Varga author
          Edición y traducción de Ines Varga                   | Ines Varga editor
          Photos: Ines Varga                                   | Ines Varga photographer
          Translated by Ines Varga                             | Ines Varga translator
          Aus dem Englischen von Ines Varga                    | Ines Varga translator
          Redaktion: Ines Varga                                | Ines Varga editor
          Das Gespräch führte Ines Varga                       | Ines Varga interviewer
          Das Interview führten Ines Varga und Bo Lind         | Ines Varga interviewer, Bo Lind interviewer
          Propos recueillis par Ines Varga                     | Ines Varga interviewer
          Illustration by Ines Varga                           | Ines Varga illustrator
          Narrated by Ines Varga                               | Ines Varga narrator
          Produced by Ines Varga                               | Ines Varga producer
          Traducción de Ines Varga                             | Ines Varga translator
          """)
  void a_line_says_who_did_what(String line, String credits) {
    assertThat(RoleWords.credits(line))
        .extracting(credit -> credit.name() + " " + credit.role().code())
        .containsExactly(credits.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "—",
        "Reporting",
        "Reporting by",
        "Reporting byways",
        "Reporting by the pier",
        "Sailing by Ines Varga",
        "Reporting on ferries by Ines Varga",
        "Reporting by Ines Varga; sailing by Bo Lind",
        "Reporting by Ines Varga; Bo Lind",
        ": Ines Varga",
      })
  void another_line_does_not(String line) {
    assertThat(RoleWords.credits(line)).isEmpty();
  }
}
