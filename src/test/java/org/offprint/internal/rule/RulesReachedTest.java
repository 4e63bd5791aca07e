package org.offprint.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;
import org.offprint.testing.SpecFile;

/** Each rule decides about something in the examples of the specification or of the corpus. */
class RulesReachedTest {
  /**
   * Rules that decide and are never named: a listing is one node, which says of which element it
   * was made. {@code CodePassTest} and "Listings in boxes with tools" hold what it decides.
   */
  private static final Set<Rule> UNNAMED = EnumSet.of(Rule.CODE_IN_TEXT);

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Pattern RULE = Pattern.compile("\"rule\":\\s*\"([a-z-]+)\"");

  @Test
  void each_rule_decides_in_some_example() throws IOException {
    Set<Rule> unreached = EnumSet.allOf(Rule.class);
    for (SavedPage page : pages()) {
      ParseResult result = Offprint.parser().parse(page);
      RULE.matcher(Exporters.json().export(result.article()))
          .results()
          .map(found -> found.group(1))
          .forEach(code -> unreached.removeIf(rule -> rule.code().equals(code)));
      result.report().omissions().forEach(omission -> unreached.remove(Rule.of(omission.rule())));
    }

    assertThat(unreached).isEqualTo(UNNAMED);
  }

  private static List<SavedPage> pages() throws IOException {
    List<SavedPage> pages = new ArrayList<>();
    for (SpecFile file : SpecFile.all()) {
      file.examples().forEach(example -> pages.add(example.page()));
    }
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path file :
          files
              .filter(path -> path.getFileName().toString().startsWith("source."))
              .sorted()
              .toList()) {
        pages.add(SavedPage.of(Files.readAllBytes(file)));
      }
    }
    return pages;
  }
}
