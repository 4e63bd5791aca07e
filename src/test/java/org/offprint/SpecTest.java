package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.offprint.parse.ParseResult;
import org.offprint.testing.GoldenFile;
import org.offprint.testing.SpecFile;
import org.offprint.testing.SpecFile.Example;

/**
 * Holds the readers to their specification, the files in {@code src/test/resources/spec}. Run with
 * {@code -Doffprint.golden=update} to write what they expect anew, and review the difference.
 */
class SpecTest {
  @TestFactory
  Stream<DynamicNode> source_is_read_as_specified() throws IOException {
    List<DynamicNode> tests = new ArrayList<>();
    for (SpecFile file : SpecFile.all()) {
      SpecFile current = GoldenFile.updating() ? file.rewritten(SpecTest::read) : file;
      current.examples().forEach(example -> tests.add(test(current.name(), example)));
    }
    return tests.stream();
  }

  private static DynamicTest test(String file, Example example) {
    return DynamicTest.dynamicTest(
        file + ": " + example.heading(),
        () -> assertThat(read(example)).isEqualTo(example.expected()));
  }

  private static String read(Example example) {
    ParseResult result = Offprint.parser().parse(example.page());
    return example.expectation().of(result, example.expected());
  }
}
