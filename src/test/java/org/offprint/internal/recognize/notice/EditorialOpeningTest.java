package org.offprint.internal.recognize.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.EditorialNoteKind;

/** Words of the publisher about the article. */
class EditorialOpeningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Correction: The ferry was not green.                       | CORRECTION    |
          Correction, 3 May 2026: The ferry was not green.           | CORRECTION    | 2026-05-03
          Correction (3 May 2026): The ferry was not green.          | CORRECTION    | 2026-05-03
          Correction – The ferry was not green.                      | CORRECTION    |
          [Correction] The ferry was not green.                      | CORRECTION    |
          更正：渡轮不是绿色的，而是红色的。                         | CORRECTION    |
          Clarification: The ferry was green and red.                | CLARIFICATION |
          Update: The ferry has left the pier.                       | UPDATE        |
          Update 3 May 2026 — The ferry has left.                    | UPDATE        | 2026-05-03
          This story has been updated with the colour of the ferry.  | UPDATE        |
          This article was corrected because the ferry is red.       | CORRECTION    |
          Disclosure: The author owns the ferry.                     | DISCLOSURE    |
          If you buy through our links we may earn something.        | DISCLOSURE    |
          Editor's note: The ferry was not green.                    | EDITOR        |
          Editor’s note: The ferry was not green.                    | EDITOR        |
          In einer früheren Version dieses Textes war die Fähre blau. | CORRECTION   |
          Anmerkung der Redaktion: Die Fähre ist rot.                | EDITOR        |
          """)
  void a_paragraph_opens_as_such_a_note_does(String text, EditorialNoteKind kind, String date) {
    EditorialOpening opening = EditorialOpening.read(text).orElseThrow();

    assertThat(opening.kind()).isEqualTo(kind);
    assertThat(opening.date() == null ? null : opening.date().iso()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Correction: not green",
        "Correction of the ferry took all day.",
        "Correction of the colour of the old ferry: it is red.",
        "The ferry was corrected: it is red.",
        "In einer früheren Version der Fähre war die Brücke niedriger.",
        "Updates: the ferry has left the pier.",
      })
  void other_paragraphs_do_not(String text) {
    assertThat(EditorialOpening.read(text)).isEmpty();
  }

  @Test
  void a_long_paragraph_is_text() {
    String note = "Update: The ferry left. ";
    assertThat(EditorialOpening.read(note + "x".repeat(1200 - note.length()))).isPresent();
    assertThat(EditorialOpening.read(note + "x".repeat(1201 - note.length()))).isEmpty();
  }

  @Test
  void its_mark_stands_near_the_opening() {
    assertThat(EditorialOpening.read("Update " + "x".repeat(28) + ": it has left")).isPresent();
    assertThat(EditorialOpening.read("Update " + "x".repeat(29) + ": it has left")).isEmpty();
  }
}
