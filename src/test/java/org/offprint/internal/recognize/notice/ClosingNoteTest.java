package org.offprint.internal.recognize.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.internal.recognize.people.AuthorNote;

/** Sentences at the end of an article that are about it and its author. */
class ClosingNoteTest {
  private static final String FIRST = "This article was first published in The Ferry Post.";
  private static final String ABOUT = "Ines Varga is a baker.";
  private static final String OTHER = "She likes salt.";

  private static final FirstPublication PUBLICATION = new FirstPublication("The Ferry Post");
  private static final AuthorNote AUTHOR = new AuthorNote("Ines Varga", "baker", null);

  @Test
  void each_sentence_of_that_kind_is_a_note() {
    assertThat(ClosingNote.read(List.of(FIRST, ABOUT), author -> true))
        .containsExactly(
            new ClosingNote(0, 1, PUBLICATION, null), new ClosingNote(1, 2, null, AUTHOR));
  }

  @Test
  void another_sentence_goes_on_with_the_one_before_it() {
    assertThat(ClosingNote.read(List.of(ABOUT, OTHER, OTHER, FIRST), author -> true))
        .containsExactly(
            new ClosingNote(0, 3, null, AUTHOR), new ClosingNote(3, 4, PUBLICATION, null));
  }

  @Test
  void a_paragraph_that_opens_with_another_sentence_has_no_notes() {
    assertThat(ClosingNote.read(List.of(OTHER, ABOUT), author -> true)).isEmpty();
    assertThat(ClosingNote.read(List.of(), author -> true)).isEmpty();
  }

  @Test
  void nor_does_one_about_somebody_else() {
    assertThat(ClosingNote.read(List.of(ABOUT), author -> false)).isEmpty();
    assertThat(ClosingNote.read(List.of(FIRST, ABOUT), author -> false))
        .containsExactly(new ClosingNote(0, 2, PUBLICATION, null));
  }
}
