package org.offprint.internal.recognize.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.testing.GoldenFile;

/**
 * What README claims of languages, and the table in CONTRIBUTING that it comes from, are made from
 * the files of the languages. With {@code -Doffprint.golden=update} both are written anew.
 */
class LanguagesTableTest {
  private static final Path FOLDER = Languages.FOLDER;
  private static final String START = "<!-- languages: generated -->\n";
  private static final String END = "<!-- end of languages -->\n";
  private static final int LINE = 120;

  /** A language that README names has words for all that README says is known by words. */
  private static final List<Words> CLAIMED =
      List.of(
          Words.PUBLISHED,
          Words.UPDATED,
          Words.SHARE_LABELS,
          Words.RELATED_LABELS,
          Words.PAGE_LABELS,
          Words.CORRECTION_OPENERS,
          Words.CLOSING_CALLS);

  private final List<Language> languages = Languages.shipped().list();

  @Test
  void contributing_says_how_many_phrases_each_language_has() throws IOException {
    StringBuilder table = new StringBuilder("\n| Section |");
    languages.forEach(language -> table.append(" " + language.tag() + " |"));
    table.append("\n|---|").append("--:|".repeat(languages.size())).append('\n');
    for (Words section : Words.values()) {
      table.append("| `" + section.section() + "` |");
      for (Language language : languages) {
        int phrases = language.phrases(section).size();
        table.append(phrases == 0 ? " |" : " " + phrases + " |");
      }
      table.append('\n');
    }

    assertGenerated(Path.of("CONTRIBUTING.md"), table.append('\n').toString());
  }

  @Test
  void readme_names_the_languages_whose_words_are_known() throws IOException {
    List<String> read = new ArrayList<>();
    List<String> noted = new ArrayList<>();
    for (Language language : languages) {
      if (CLAIMED.stream().allMatch(language::has)) {
        read.add(name(language));
      }
      if (language.has(Words.AUTHOR_VERBS) && language.has(Words.FIRST_PUBLISHED)) {
        noted.add(name(language));
      }
    }
    assertThat(read).startsWith(noted.toArray(new String[0]));
    String claim =
        "Structure and shape decide; where words do (buttons, labels, dates, corrections, calls to"
            + " readers), they are known in "
            + listed(read)
            + ". Notes on authors and on the first publication are read in those up to "
            + noted.get(noted.size() - 1)
            + " only. Which of these languages a text is in is recognized by its words or its script.";

    assertGenerated(Path.of("README.md"), wrapped(claim));
  }

  /** Each language that is read is recognized, by its stop words or its script. */
  @Test
  void every_language_that_readme_names_is_told() {
    assertThat(languages)
        .filteredOn(language -> CLAIMED.stream().allMatch(language::has))
        .allMatch(language -> language.has(Words.STOP_WORDS) || language.has(Words.SCRIPTS));
  }

  private static void assertGenerated(Path file, String generated) throws IOException {
    String text = Files.readString(file);
    int from = text.indexOf(START) + START.length();
    int to = text.indexOf(END);
    if (GoldenFile.updating()) {
      Files.writeString(file, text.substring(0, from) + generated + text.substring(to));
    }

    assertThat(Files.readString(file)).contains(START + generated + END);
  }

  private static String name(Language language) throws IOException {
    return Files.readAllLines(FOLDER.resolve(language.tag() + ".txt"))
        .get(0)
        .substring("# ".length());
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : text.split(" ")) {
      boolean fits = length > 0 && length + 1 + word.length() <= LINE;
      lines.append(fits ? " " : length == 0 ? "" : "\n").append(word);
      length = fits ? length + 1 + word.length() : word.length();
    }
    return lines.append('\n').toString();
  }
}
