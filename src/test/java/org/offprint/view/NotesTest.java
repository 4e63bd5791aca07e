package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;

class NotesTest {
  private static Note note(String id, String text) {
    return Note.of(id, id, List.of(Paragraph.of(text)));
  }

  private static NoteReference to(String id, String label) {
    return NoteReference.of(id, label);
  }

  private final Article article =
      Article.of(
              List.of(
                  Paragraph.of(List.of(to("b", "[1]"), to("x", "[?]"), to("a", "[2]"))),
                  Paragraph.of(List.of(to("b", "[3]")))))
          .withNotes(
              note("a", "Pier"),
              note("b", "Fog"),
              note("c", "Nobody asked"),
              Note.of("d", "d", List.of(Paragraph.of(List.of(to("a", "[4]"))))),
              note("a", "Again"));

  private final Notes notes = Notes.of(article);

  @Test
  void finds_notes_by_id() {
    assertThat(notes.note("b")).contains(note("b", "Fog"));
    assertThat(notes.note("a")).contains(note("a", "Pier"));
    assertThat(notes.note("x")).isEmpty();
  }

  @Test
  void lists_what_refers_to_a_note() {
    assertThat(notes.referencesTo("b")).containsExactly(to("b", "[1]"), to("b", "[3]"));
    assertThat(notes.referencesTo("a")).containsExactly(to("a", "[2]"), to("a", "[4]"));
    assertThat(notes.referencesTo("c")).isEmpty();
  }

  @Test
  void orders_notes_by_their_first_reference() {
    assertThat(notes.referenced()).extracting(Note::id).containsExactly("b", "a");
  }

  @Test
  void lists_what_has_no_partner() {
    assertThat(notes.unreferenced()).extracting(Note::id).containsExactly("c", "d");
    assertThat(notes.dangling()).containsExactly(to("x", "[?]"));
  }
}
