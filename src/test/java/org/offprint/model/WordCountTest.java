package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                          | 0
          ` – “ ” … `                 | 0
          salt                        | 1
          salt and rope               | 3
          salt,rope;oil               | 3
          don't                       | 1
          don’t                       | 1
          the boats' crews            | 3
          'quoted'                    | 1
          half-past-nine              | 1
          nine -- ten                 | 2
          pre\u2010war                | 1
          pre\u2011war                | 1
          sal\u00ADty                 | 1
          rock- und Meersalz          | 3
          3 boats in 2026             | 4
          A4                          | 1
          4 May 2026, 10:00           | 5
          e\u0301tude                 | 1
          Ταχύπλοο στο λιμάνι         | 3
          Паром ушёл                  | 2
          \u0627\u0644\u0639\u0628\u0627\u0631\u0629 \u063A\u0627\u062F\u0631\u062A | 2
          \u0643\u064E\u062A\u064E\u0628\u064E | 1
          \u0661\u0662 \u0663         | 2
          \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 | 1
          塩と船                      | 3
          塩の船 ferry                | 4
          𠮷野                        | 2
          フェリー                    | 4
          \u0E01\u0E34\u0E19          | 2
          \u0E01\u0E34\u0E19abc       | 3
          ферри塩                     | 2
          """)
  void counts(String text, int words) {
    assertThat(WordCount.of(text).total()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"フェリー", "塩と船々", "กข\u0E34คง"})
  void letters_of_scripts_without_spaces_are_counted_apart(String text) {
    assertThat(WordCount.of(text)).isEqualTo(new WordCount(0, 4));
  }

  @Test
  void counts_title_and_notes_too() {
    Article article =
        Article.builder()
            .header(Header.builder().addTitle(Text.of("The ferry")).build())
            .addBody(Paragraph.of("It left."))
            .addNotes(Note.of("n", "1", List.of(Paragraph.of("At dawn."))))
            .build();
    assertThat(article.wordCount()).isEqualTo(7);
    assertThat(Article.EMPTY.wordCount()).isZero();
  }
}
