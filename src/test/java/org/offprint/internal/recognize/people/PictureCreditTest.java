package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCreditTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Images: Getty                                           | Images: Getty
          Photo by Nils Holm                                      | Photo by Nils Holm
          The pier in fog. Photo: Nils Holm                       | Photo: Nils Holm
          Is it late? Photo: Nils Holm/AFP                        | Photo: Nils Holm/AFP
          The pier in fog (Photo by Nils Holm/Sound Press)        | (Photo by Nils Holm/Sound Press)
          Im Vorjahr zog sie noch zwei Kähne. Bild: Nils van Holm | Bild: Nils van Holm
          Le quai dans la brume. Photo : Nils Holm                | Photo : Nils Holm
          안개 속의 부두. 사진=홍길수 기자                        | 사진=홍길수 기자
          霧の中の桟橋（写真：海山太郎）                          | （写真：海山太郎）
          霧の中の桟橋。写真：海山太郎                            | 写真：海山太郎
          Photo courtesy of the Museum of the Sound               | Photo courtesy of the Museum of the Sound
          [Photo: Nils Holm]                                      | [Photo: Nils Holm]
          The pier. (The old one.) (Photo: Nils Holm)             | (Photo: Nils Holm)
          The pier.Photo: Nils Holm                               | Photo: Nils Holm
          The pier… Photo: Nils Holm                              | Photo: Nils Holm
          The pier!   Photo: Nils Holm                            | Photo: Nils Holm
          Photo: Nils Holm and Bo Lind for the Ferry Post         | Photo: Nils Holm and Bo Lind for the Ferry Post
          Foto: dpa                                               | Foto: dpa
          Photo: holm/dpa                                         | Photo: holm/dpa
          Photo/Nils Holm                                         | Photo/Nils Holm
          — Photo: Nils Holm                                      | — Photo: Nils Holm
          Photo: “Nils Holm”                                      | Photo: “Nils Holm”
          El muelle en la niebla. Foto de Nils Holm               | Foto de Nils Holm
          Il molo nella nebbia. Foto di Nils Holm                 | Foto di Nils Holm
          Photo: A B C D E F G H I                                | Photo: A B C D E F G H I
          """)
  void the_end_of_a_caption_tells_who_made_the_picture(String line, String credit) {
    assertThat(PictureCredit.atEnd(line))
        .hasValueSatisfying(found -> assertThat(line.substring(found.from())).isEqualTo(credit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The pier in fog.",
        "Photo or no photo, nobody believes him.",
        "Photo by photo, the wall has been covered.",
        "On the wall is a photo by Nils Holm, and it shows nothing but fog.",
        "Video: how the ferry was built",
        "Bild: So sah der Anleger vor dem Sturm aus",
        "It is a good photo (and Nils Holm knows it)",
        "Picture this: Nils Holm alone on the pier.",
        "Photo:",
        ")",
        "The pier)",
        "The pier. Photo Nils Holm",
        "The pier. Photo: the old pier in fog",
        "The pier (photo: the old pier)",
        "Photo: A B C D E F G H I J",
        "Photo by",
        "Photo: Nils Holm — taken at dawn",
      })
  void a_sentence_tells_no_such_thing(String line) {
    assertThat(PictureCredit.atEnd(line)).isEmpty();
  }

  @Test
  void captions_and_credits_have_an_end() {
    String credit = "Photo: " + "N".repeat(83);
    assertThat(PictureCredit.atEnd(credit)).isPresent();
    assertThat(PictureCredit.atEnd(credit + "N")).isEmpty();

    String caption = "The pier. ".repeat(38) + "At eight. Photo: N. ";
    assertThat(PictureCredit.atEnd(caption.strip() + "H".repeat(401 - caption.length())))
        .isPresent();
    assertThat(PictureCredit.atEnd(caption.strip() + "H".repeat(402 - caption.length()))).isEmpty();
  }
}
