package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Paragraph;

/** Which sentences say who an author is, and what they say. */
class AuthorNoteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ines Varga is a historian at the Museum of the Sound.         | Ines Varga       | historian            | Museum of the Sound
          Ines Varga is the director of the Sound Institute.            | Ines Varga       | director             | Sound Institute
          Ines Varga is professor of maritime history at Lund College.  | Ines Varga       | professor of maritime history | Lund College
          Ines Varga is also a baker.                                   | Ines Varga       | baker                |
          Ines Varga is based in Lund.                                  | Ines Varga       |                      |
          Ines Varga is one of two bakers in Lund.                      | Ines Varga       |                      |
          Ines Varga writes about ferries.                              | Ines Varga       |                      |
          Jonas Feldkamp ist Historiker am Museum des Sundes.           | Jonas Feldkamp   | Historiker           | Museum des Sundes
          Ada von der Heyde ist die Leiterin der Schule.                | Ada von der Heyde | Leiterin der Schule |
          Ada von der Heyde schreibt über Fähren.                       | Ada von der Heyde |                     |
          Maëlle Kerbrat est historienne au Musée du Détroit.           | Maëlle Kerbrat   | historienne          | Musée du Détroit
          Maëlle Kerbrat enseigne à Brest.                              | Maëlle Kerbrat   |                      |
          Lucía Arrieta es historiadora en el Museo del Estrecho.       | Lucía Arrieta    | historiadora         | Museo del Estrecho
          Lucía Arrieta es una escritora.                               | Lucía Arrieta    | escritora            |
          Teresa Malvaldi è una storica presso Museo dello Stretto.     | Teresa Malvaldi  | storica              | Museo dello Stretto
          Rui Salgado é jornalista.                                     | Rui Salgado      | jornalista           |
          Ines Varga Ines Varga is a baker.                             | Ines Varga       | baker                |
          Ines Varga Ines is a baker.                                   | Ines Varga       | baker                |
          Ada von der Heyde was a pilot in Lund for The Ferry Post.     | Ada von der Heyde | pilot               | Lund for The Ferry Post
          Ines Varga is a baker at the pier.                            | Ines Varga       | baker at the pier    |
          Ines Varga is a baker at                                      | Ines Varga       | baker at             |
          Ada Ines Bo Jo Varga is a baker.                              | Ada Ines Bo Jo Varga | baker            |
          """)
  void sentence_tells_who_the_author_is(
      String sentence, String name, String position, String affiliation) {
    assertThat(AuthorNote.read(sentence)).contains(new AuthorNote(name, position, affiliation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ines Varga",
        "Ines Varga sold tickets.",
        "The Ferry Post is a newspaper.",
        "Ferries are slow.",
        "When Ines Varga is a baker, she is happy.",
        "Ines is a baker.",
      })
  void sentence_is_no_note(String sentence) {
    assertThat(AuthorNote.read(sentence)).isEmpty();
  }

  @Test
  void a_long_position_is_told_by_the_note_alone() {
    assertThat(AuthorNote.read("Ines Varga is a " + "b".repeat(80) + "!"))
        .contains(new AuthorNote("Ines Varga", "b".repeat(80), null));
    assertThat(AuthorNote.read("Ines Varga is a " + "b".repeat(81) + "."))
        .contains(new AuthorNote("Ines Varga", null, null));
  }

  @Test
  void one_whom_nothing_else_names_becomes_an_author() {
    Paragraph bio = Paragraph.of("Ines Varga is a pilot at Lund Ferries.");

    assertThat(new AuthorNote("Ines Varga", "pilot", "Lund Ferries").author(bio))
        .isEqualTo(
            Contributor.builder()
                .name("Ines Varga")
                .kind(ContributorKind.PERSON)
                .certainty(Certainty.INFERRED)
                .addBio(bio)
                .position("pilot")
                .addAffiliations("Lund Ferries")
                .build());
    assertThat(new AuthorNote("Ines Varga", null, null).author(bio).position()).isEmpty();
  }
}
