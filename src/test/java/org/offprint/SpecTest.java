package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.offprint.export.OutlineExporter;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;
import org.offprint.testing.GoldenFile;
import org.offprint.testing.SpecFile;
import org.offprint.testing.SpecFile.Example;

/**
 * Holds the readers to their specification, the files in {@code src/test/resources/spec}. Run with
 * {@code -Doffprint.golden=update} to write the outlines in them anew, and review the difference.
 */
class SpecTest {
  private static final String LEFT_OUT = "Left out:";

  @TestFactory
  Stream<DynamicNode> textIsReadAsSpecified() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(GoldenFile.of("spec").path())) {
      files = found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().flatMap(SpecTest::tests);
  }

  private static Stream<DynamicNode> tests(Path file) {
    try {
      SpecFile spec = SpecFile.read(file);
      SpecFile current = GoldenFile.UPDATE ? spec.rewritten(SpecTest::outline) : spec;
      return current.examples().stream().map(example -> test(current.name(), example));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicTest test(String file, Example example) {
    return DynamicTest.dynamicTest(
        file + ": " + example.heading(),
        () -> assertThat(outline(example)).isEqualTo(example.outline()));
  }

  /** The outline in full, with what was left out if the example asks for it. */
  private static String outline(Example example) {
    ParseResult result = Offprint.parser().parse(SavedPage.ofText(example.source()));
    OutlineExporter exporter = new OutlineExporter().withFullText();
    boolean omissions = example.outline().lines().anyMatch(line -> line.startsWith(LEFT_OUT));
    return (omissions ? exporter.withOmissions(result.report().omissions()) : exporter)
        .export(result.article());
  }
}
