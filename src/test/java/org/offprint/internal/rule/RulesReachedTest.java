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
   * Rules that no example shows. {@link Rule#CODE_IN_TEXT} never names a block: it brings back
   * lines of a listing, which becomes one block, whose origin says how it was made ({@code
   * CodePassTest} and "Listings in boxes with tools" hold what it decides). The other two mend what
   * the scorer gets wrong, and what that is changes with each model ({@code AlikePassTest}, {@code
   * TeaserItemPassTest}). Files that are no pages are made where they are read ({@code
   * BinaryContentTest}, {@code ContainerTest}), and what rules for sites decide is shown where
   * there are such rules ({@code SiteRulePageTest}).
   */
  private static final Set<Rule> WITHOUT_EXAMPLE =
      EnumSet.of(
          Rule.SITE_STRIP,
          Rule.SITE_TEXT,
          Rule.OUTSIDE_SITE_TEXT,
          Rule.CODE_IN_TEXT,
          Rule.LIKE_ITS_KIND,
          Rule.TEASER_ITEM,
          Rule.BINARY_CONTENT,
          Rule.LIMIT_EXCEEDED,
          Rule.NO_PAGE);

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

    assertThat(WITHOUT_EXAMPLE).containsAll(unreached);
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
