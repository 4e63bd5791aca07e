package org.offprint.internal.recognize.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language is added by its file and its line in the index, once the words are packed. Czech,
 * which the library does not know, is added to it as it is compiled.
 */
class AddedLanguageTest {
  private static final Path ADDED = Path.of("src/test/resources/added-language/cs.txt");

  private static final String TEXT =
      """
      Poslední přívoz na ostrov

      Napsala Jana Nováková a Petr Dvořák

      Zveřejněno pátek 5. května 2026

      Poslední přívoz odjíždí od starého mola v šest a nikdo ve vsi si nepamatuje ráno, kdy by nepřijel.

      12 komentářů

      Jana Vargová ho řídí už třicet let, v mlze i ve sněhu, a říká, že lodní zvon je jediný, který potřebovala.

      Tento článek byl opraven, protože přívoz je červený a ne modrý.
      """;

  @TempDir Path folder;

  @Test
  void without_its_file_a_language_is_not_read() {
    assertThat(new TextOutline().apply(TEXT))
        .doesNotContain("author", "published", "language")
        .contains("Napsala", "12 komentářů", "─ paragraph Tento článek byl opraven");
  }

  @Test
  void with_its_file_its_bylines_and_dates_are_read_and_it_is_told() throws Exception {
    Path words = Files.createDirectories(folder.resolve("org/offprint/internal/recognize/words"));
    Path languages = Files.createDirectory(folder.resolve("languages"));
    try (Stream<Path> shipped = Files.list(Languages.FOLDER)) {
      for (Path file : shipped.toList()) {
        Files.copy(file, languages.resolve(file.getFileName()));
      }
    }
    Files.writeString(languages.resolve("index.txt"), "cs\n", StandardOpenOption.APPEND);
    Files.copy(ADDED, languages.resolve("cs.txt"));
    Files.write(words.resolve("words.bin"), WordPacker.pack(Languages.in(languages)));

    try (URLClassLoader library = library()) {
      assertThat(outlineOf(library).apply(TEXT))
          .contains(
              "├─ title Poslední přívoz na ostrov",
              "├─ byline Napsala Jana Nováková a Petr Dvořák",
              "├─ language cs",
              "├─ published 2026-05-05 raw=\"pátek 5. května 2026\"",
              "├─ author Jana Nováková",
              "├─ author Petr Dvořák",
              "editorial-note correction")
          .doesNotContain("komentářů");
    }
  }

  /** The library anew, which finds its resources in the folder first. */
  private URLClassLoader library() throws IOException {
    URL[] places = {
      folder.toUri().toURL(),
      placeOf(Words.class),
      placeOf(TextOutline.class),
      placeOf(Jsoup.class),
      placeOf(JsonFactory.class)
    };
    return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
  }

  private static URL placeOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @SuppressWarnings("unchecked")
  private static UnaryOperator<String> outlineOf(ClassLoader library)
      throws ReflectiveOperationException {
    Class<?> type = library.loadClass(TextOutline.class.getName());
    assertThat(type).isNotSameAs(TextOutline.class);
    return (UnaryOperator<String>) type.getDeclaredConstructor().newInstance();
  }
}
