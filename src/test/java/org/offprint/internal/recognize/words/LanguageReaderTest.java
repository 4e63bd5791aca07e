package org.offprint.internal.recognize.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the file of a language, and what is refused with its file and line. */
class LanguageReaderTest {
  @Test
  void phrases_are_set_apart_by_semicolons_and_lines() {
    Language language = read("# Invented / / [by-words] / # By. / ot; napsal ot; / pise");

    assertThat(language.phrases(Words.BY_WORDS)).containsExactly("ot", "napsal ot", "pise");
    assertThat(language.phrases(Words.UPDATED)).isEmpty();
  }

  @Test
  void keys_say_what_phrases_mean() {
    Language language = read("[roles] / photographer: foto; fota / editor: uprava");

    assertThat(language.byKey(Words.ROLES))
        .hasToString("{photographer=[foto, fota], editor=[uprava]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [by-word] / ot                             | xx.txt:1: there is no section by-word
          ot                                         | xx.txt:1: the line stands in no section
          # X / / [by-words] / ot; by; ot            | xx.txt:4: ot is there twice
          [by-words] / ot / by; ot                   | xx.txt:3: ot is there twice
          [by-words] / ot;; by                       | xx.txt:2: a phrase is empty
          [by-words] / Ot                            | xx.txt:2: Ot must be written ot
          [by-words] / napsal  ot                    | xx.txt:2: napsal  ot must be written napsal ot
          [by-words] / ot:                           | xx.txt:2: ot: must be written ot
          [by-words] / أيضاً                          | xx.txt:2: أيضاً must be written أيضا
          [letters] / é; ij                          | xx.txt:2: ij cannot stand in letters
          [scripts] / hiragana; katana               | xx.txt:2: katana cannot stand in scripts
          [time-zones] / +25:00: sec                 | xx.txt:2: time-zones has no key '+25:00'
          [by-words] / [updated] / novo              | xx.txt:1: by-words is empty
          [by-words]                                 | xx.txt:1: by-words is empty
          [updated] / novo / [by-words] / ot         | xx.txt:3: by-words must stand before updated
          [by-words] / ot / [by-words] / by          | xx.txt:3: by-words is there twice
          [months] / a; b; c                         | xx.txt:2: a year has twelve months, not 3
          [roles] / foto                             | xx.txt:2: roles has no key ''
          [roles] / painter: foto                    | xx.txt:2: roles has no key 'painter'
          [roles] / editor: a / editor: b            | xx.txt:3: editor is there twice
          [roles] / editor: a / author: a            | xx.txt:3: a is there twice
          [headings] / notes: Poznamky; Dodatky      | xx.txt:2: notes has one text
          """,
      quoteCharacter = '`')
  void a_fault_is_named_with_its_file_and_line(String file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void an_apostrophe_at_the_end_says_that_no_blank_follows() {
    assertThat(read("[affiliation-links] / à l'; de l'").phrases(Words.AFFILIATION_LINKS))
        .containsExactly("à l'", "de l'");
  }

  @Test
  void what_is_written_by_the_library_is_not_folded() {
    assertThat(read("[headings] / notes: Poznámky").byKey(Words.HEADINGS))
        .hasToString("{notes=[Poznámky]}");
  }

  @Test
  void a_language_of_the_index_without_a_file_is_a_fault() {
    LanguageFolder folder =
        name -> name.equals("index.txt") ? new ByteArrayInputStream("cs".getBytes(UTF_8)) : null;

    assertThatThrownBy(() -> Languages.read(folder)).hasMessage("The table cs.txt is missing");
  }

  /** Slashes separate the lines. */
  private static Language read(String file) {
    String lines = String.join("\n", file.split(" ?/ ?"));
    return LanguageReader.read("xx", name -> new ByteArrayInputStream(lines.getBytes(UTF_8)));
  }
}
