package org.offprint.internal.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences tell who an author is, and what they say of them. */
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
}
