package org.offprint.internal.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.offprint.internal.limit.Limit;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.Fact;
import org.offprint.testing.GoldenFile;

/**
 * CONTRIBUTING lists each name that articles and reports use: rules by the stage at which they
 * decide, witnesses by the fact that they state, and limits. With {@code -Doffprint.golden=update}
 * the lists are written anew.
 */
class NamesTableTest {
  private static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
  private static final String START = "<!-- names: generated -->\n";
  private static final String END = "<!-- end of names -->\n";

  private final StringBuilder lists = new StringBuilder();

  @Test
  void contributing_lists_all_names() throws IOException {
    rules();
    witnesses();
    limits();
    String text = Files.readString(CONTRIBUTING);
    int from = text.indexOf(START) + START.length();
    int to = text.indexOf(END);

    new GoldenFile(CONTRIBUTING).matches(text.substring(0, from) + lists + text.substring(to));
  }

  private void rules() {
    for (Stage stage : Stage.values()) {
      lists
          .append("\n### Rules: ")
          .append(words(stage))
          .append("\n\n| Rule | What it says |\n|---|---|\n");
      for (Rule rule : Rule.values()) {
        if (rule.stage() == stage) {
          lists.append("| `" + rule.code() + "` | " + rule.reason() + " |\n");
        }
      }
    }
  }

  private void witnesses() {
    lists.append(
        "\n### Witnesses of facts\n\n"
            + "`Evidence.field` is the fact, and its `Origin.rule` the witness, most trusted first;"
            + " the facts of a text have the rule that found them.\n\n"
            + "| Fact | Witnesses |\n|---|---|\n");
    for (Fact fact : Fact.values()) {
      StringBuilder of = new StringBuilder();
      for (Clue clue : Clue.values()) {
        if (clue.fact() == fact) {
          of.append(of.isEmpty() ? "" : ", ").append('`').append(clue.code()).append('`');
        }
      }
      lists.append("| `" + fact.field() + "` | " + of + " |\n");
    }
  }

  private void limits() {
    lists.append(
        "\n### Limits\n\n"
            + "`ParseLimitException.limit` or, where the parse goes on, `LimitMet.limit`.\n\n"
            + "| Limit | What happens |\n|---|---|\n");
    for (Limit limit : Limit.values()) {
      lists.append("| `" + limit.code() + "` | " + limit.consequence() + " |\n");
    }
    lists.append('\n');
  }

  private static String words(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
