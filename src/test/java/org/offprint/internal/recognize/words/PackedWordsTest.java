package org.offprint.internal.recognize.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.testing.GoldenFile;

/**
 * What the library reads is what the files of the languages say. With {@code
 * -Doffprint.golden=update} the packed file is made of them anew, for the next run of the tests.
 */
class PackedWordsTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/offprint/internal/recognize/words/words.bin");

  private final Languages languages = Languages.shipped();

  @Test
  void the_packed_file_is_made_of_the_files_of_the_languages() throws IOException {
    byte[] packed = WordPacker.pack(languages);
    if (GoldenFile.updating()) {
      Files.write(FILE, packed);
    }

    assertThat(Files.readAllBytes(FILE))
        .as("%s (if words were changed: -Doffprint.golden=update)", FILE)
        .isEqualTo(packed);
  }

  @ParameterizedTest
  @EnumSource
  void each_section_has_the_rows_of_each_language(Words section) {
    List<LanguageWords> expected = new ArrayList<>();
    for (Language language : languages.list()) {
      if (language.has(section)) {
        expected.add(new LanguageWords(language.tag(), language.lines(section)));
      }
    }

    assertThat(section.byLanguage()).isEqualTo(expected);
  }
}
