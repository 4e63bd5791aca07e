package org.offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.export.Exporters;
import org.offprint.parse.ParseResult;
import org.offprint.testing.GoldenFile;

/**
 * Each folder of the corpus holds a {@code source.txt} or {@code source.html} and the {@code
 * expected.outline} of what is read from it, with all words and what was left out.
 */
class CorpusTest {
  private static final Path CORPUS = GoldenFile.of("corpus").path();

  static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void reads_what_is_expected(String name) throws IOException {
    Path folder = CORPUS.resolve(name);
    Path page = folder.resolve("source.html");
    Path source = Files.exists(page) ? page : folder.resolve("source.txt");
    ParseResult result = Offprint.parser().parse(source);
    String outline =
        Exporters.outline()
            .withFullText(true)
            .withOmissions(result.report().omissions())
            .export(result.article());
    new GoldenFile(folder.resolve("expected.outline")).matches(outline);
  }
}
