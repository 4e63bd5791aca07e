package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in scripts without capitals, recognized by the words beside them. */
class EastAsianNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          记者 王明               | 王明
          本报记者王明 李红梅     | 王明, 李红梅
          記者 王明、李紅梅       | 王明, 李紅梅
          山田花子記者            | 山田花子
          佐々木健一 編集委員     | 佐々木健一
          홍길동 기자             | 홍길동
          홍길동·김영희 기자      | 홍길동, 김영희
          선임기자 홍길동         | 홍길동
          """)
  void a_word_for_a_reporter_makes_them_names(String text, String names) {
    assertThat(BylineReader.names(text))
        .extracting(Credit::name)
        .containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          作者：王明              | 王明
          文・山田花子            | 山田花子
          執筆 山田花子           | 山田花子
          撰文：约翰·史密斯       | 约翰·史密斯
          文：ジョン・スミス      | ジョン・スミス
          """)
  void a_by_word_makes_them_names(String text, String names) {
    assertThat(BylineReader.afterByWord(text))
        .extracting(Credit::name)
        .containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "王明", "홍길동", "記者", "記者会見", "新聞記者", "渡轮每天早上离开旧码头", "기자회견"})
  void else_they_are_not(String text) {
    assertThat(BylineReader.names(text)).isEmpty();
  }
}
