package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.offprint.export.OutlineExporter;
import org.offprint.parse.ParseResult;
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
  Stream<DynamicNode> source_is_read_as_specified() throws IOException {
    List<DynamicNode> tests = new ArrayList<>();
    for (SpecFile file : SpecFile.all()) {
      SpecFile current = GoldenFile.updating() ? file.rewritten(SpecTest::outline) : file;
      current.examples().forEach(example -> tests.add(test(current.name(), example)));
    }
    return tests.stream();
  }

  private static DynamicTest test(String file, Example example) {
    return DynamicTest.dynamicTest(
        file + ": " + example.heading(),
        () -> assertThat(outline(example)).isEqualTo(example.outline()));
  }

  /** The outline in full, with what was left out if the example asks for it. */
  private static String outline(Example example) {
    ParseResult result = Offprint.parser().parse(example.page());
    OutlineExporter exporter = new OutlineExporter().withFullText();
    boolean omissions = example.outline().lines().anyMatch(line -> line.startsWith(LEFT_OUT));
    return (omissions ? exporter.withOmissions(result.report().omissions()) : exporter)
        .export(result.article());
  }
}
