package org.offprint.internal.recognize.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the languages can be read by those who speak them. */
class LanguageFilesTest {
  private static final Path FOLDER = Languages.FOLDER;

  static Stream<String> languages() {
    return Languages.shipped().list().stream().map(Language::tag);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_section_is_headed_by_the_sentence_that_says_what_it_means(String language)
      throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(language + ".txt"));
    List<String> headed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("[")) {
        headed.add(lines.get(i) + lines.get(i + 1));
      }
    }

    List<String> expected = new ArrayList<>();
    for (Words section : Languages.shipped().of(language).orElseThrow().sections()) {
      expected.add("[" + section.section() + "]# " + section.sentence());
    }
    assertThat(headed).isEqualTo(expected).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_file_begins_with_the_name_of_its_language(String language) throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve(language + ".txt")).get(0)).matches("# .+");
  }

  /** What the sentence of a section calls "those of" others is in one of them. */
  @ParameterizedTest
  @MethodSource("languages")
  void a_phrase_of_a_selection_stands_in_what_is_selected_from(String language) {
    Language words = Languages.shipped().of(language).orElseThrow();
    Map<Words, List<Words>> selections =
        Map.of(
            Words.SURE_BY_WORDS, List.of(Words.BY_WORDS),
            Words.NAME_SEPARATORS, List.of(Words.NAME_JOINERS),
            Words.UNMARKED_CREDIT_WORDS, List.of(Words.CREDIT_WORDS),
            Words.CLAUSE_OPENERS,
                List.of(
                    Words.CORRECTION_OPENERS,
                    Words.CLARIFICATION_OPENERS,
                    Words.UPDATE_OPENERS,
                    Words.DISCLOSURE_OPENERS,
                    Words.EDITOR_OPENERS));

    selections.forEach(
        (selection, from) -> {
          List<String> all =
              from.stream().flatMap(section -> words.phrases(section).stream()).toList();
          assertThat(all).as(selection.section()).containsAll(words.phrases(selection));
        });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_sample_of_a_quotation_is_a_word_in_its_marks(String language) {
    assertThat(Languages.shipped().of(language).orElseThrow().phrases(Words.QUOTATION_SAMPLES))
        .allMatch(sample -> sample.matches("[“”„«»] ?\\p{L}+ ?[“”«»]"));
  }

  @Test
  void the_index_names_every_file_there_is() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of("index.txt"), languages().map(tag -> tag + ".txt")).toList());
    }
  }

  @Test
  void english_lacks_only_what_it_has_no_words_for() {
    assertThat(Words.values())
        .filteredOn(section -> !Languages.shipped().of("en").orElseThrow().has(section))
        .containsExactly(
            Words.REPORTERS,
            Words.YEAR_SIGNS,
            Words.MONTH_SIGNS,
            Words.DAY_SIGNS,
            Words.CLOCK_LETTERS,
            Words.AGE_OPENERS,
            Words.CHANNELS,
            Words.FOREIGN_WORDS,
            Words.SCRIPTS,
            Words.SOURCE_CLOSERS,
            Words.SPEECH_ASIDES,
            Words.AUXILIARIES,
            Words.REPORTED_VERBS,
            Words.DROPPED_PRONOUNS,
            Words.QUOTATION_SAMPLES,
            Words.SIGNED_INITIALS);
  }
}
