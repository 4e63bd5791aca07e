package org.offprint.internal.recognize.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end. */
class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It left.",
        "Did it?",
        "It did!",
        "It…",
        "它走了。",
        "它走了！",
        "它走了？",
        "क्या हुआ।",
        "غادر؟",
        "“It left.”",
        "(It left.) ",
        "'It left.'",
        "It left.*",
        "It left.»",
        "It left.›",
        "「走了。」"
      })
  void a_stop_ends_a_sentence_though_marks_close_after_it(String text) {
    assertThat(Sentences.ends(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "”", "It left", "It left,", "It left. Then", "“It left”", "It left:"})
  void other_texts_do_not_end(String text) {
    assertThat(Sentences.ends(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in the U.S.  | true
          U.S.         | true
          .S.          | false
          in the US.   | false
          in the u.s.  | false
          in the U.S   | false
          it left.     | false
          ''           | false
          """)
  void initials_at_the_end_may_end_none(String text, boolean initials) {
    assertThat(Sentences.endsInInitials(text)).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It left. It came back.             | It left. / It came back.
          Did it? It did! So…                | Did it? / It did! / So…
          It left. “Too late.” So it was.    | It left. / “Too late.” / So it was.
          It left. (Too late.) [Or not.]     | It left. / (Too late.) / [Or not.]
          It left. «Zu spät.» „Nein.“        | It left. / «Zu spät.» / „Nein.“
          Se fue. ¿Tarde? ¡Sí!               | Se fue. / ¿Tarde? / ¡Sí!
          It left. 3 came back.              | It left. / 3 came back.
          It left. and came back.            | It left. and came back.
          It left.It came back.              | It left.It came back.
          It left. – It came back.           | It left. – It came back.
          Dr. Lind and J. Varga left.        | Dr. Lind and J. Varga left.
          Lind vs. Varga went on. They left. | Lind vs. / Varga went on. / They left.
          It is on the list no. They left.   | It is on the list no. / They left.
          Did Dr! Lind leave?                | Did Dr! / Lind leave?
          3. Salt and rope. Then oil.        | 3. Salt and rope. / Then oil.
          13. Salt                           | 13. Salt
          103. Salt                          | 103. / Salt
          . Salt                             | . / Salt
          It left in 13. Salt came.          | It left in 13. / Salt came.
          A                                  | A
          It left. B                         | It left. / B
          """)
  void sentences_start_behind_a_stop_and_a_space(String text, String sentences) {
    assertThat(String.join(" / ", Sentences.split(text))).isEqualTo(sentences);
    assertThat(Sentences.first(text)).isEqualTo(sentences.split(" / ")[0]);
  }
}
