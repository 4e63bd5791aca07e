package org.offprint.internal.recognize;

import static org.assertj.core.api.Assertions.assertThat;

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
      })
  void a_sentence_tells_no_such_thing(String line) {
    assertThat(PictureCredit.atEnd(line)).isEmpty();
  }
}
