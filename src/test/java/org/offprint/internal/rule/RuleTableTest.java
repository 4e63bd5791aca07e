package org.offprint.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.offprint.testing.GoldenFile;

/**
 * CONTRIBUTING lists each rule with where it decides and what it says. With {@code
 * -Doffprint.golden=update} the list is written anew.
 */
class RuleTableTest {
  private static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
  private static final String START = "<!-- rules: generated -->\n";
  private static final String END = "<!-- end of rules -->\n";

  @Test
  void contributing_lists_all_rules() throws IOException {
    String text = Files.readString(CONTRIBUTING);
    int from = text.indexOf(START) + START.length();
    int to = text.indexOf(END);
    if (GoldenFile.UPDATE) {
      Files.writeString(CONTRIBUTING, text.substring(0, from) + table() + text.substring(to));
    }

    assertThat(Files.readString(CONTRIBUTING)).contains(START + table() + END);
  }

  private static String table() {
    StringBuilder table = new StringBuilder();
    for (Stage stage : Stage.values()) {
      table
          .append("\n### ")
          .append(title(stage))
          .append("\n\n| Rule | What it says |\n|---|---|\n");
      for (Rule rule : Rule.values()) {
        if (rule.stage() == stage) {
          table.append("| `" + rule.code() + "` | " + rule.reason() + " |\n");
        }
      }
    }
    return table.append('\n').toString();
  }

  private static String title(Stage stage) {
    String words = stage.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
