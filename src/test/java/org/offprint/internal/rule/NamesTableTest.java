package org.offprint.internal.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.internal.limit.Limit;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.Fact;
import org.offprint.testing.GoldenFile;

/**
 * CONTRIBUTING lists each name that articles and reports use, with the classes that decide in its
 * name: rules by the stage at which they decide, witnesses by the fact that they state, and limits.
 * With {@code -Doffprint.golden=update} the lists are written anew.
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
    DecidingClasses deciding = new DecidingClasses(Rule.class);
    for (Stage stage : Stage.values()) {
      lists
          .append("\n### Rules: ")
          .append(words(stage))
          .append("\n\n| Rule | What it says | Where |\n|---|---|---|\n");
      for (Rule rule : Rule.values()) {
        if (rule.stage() == stage) {
          lists.append("| `" + rule.code() + "` | " + rule.reason() + where(deciding.of(rule)));
        }
      }
    }
  }

  private void witnesses() {
    lists.append(
        "\n### Witnesses of facts\n\n"
            + "`Evidence.field` is the fact, and its `Origin.rule` the witness, most trusted first;"
            + " the facts of a text have the rule that found them.\n\n"
            + "| Fact | Witnesses | Where |\n|---|---|---|\n");
    DecidingClasses deciding = new DecidingClasses(Clue.class);
    for (Fact fact : Fact.values()) {
      Set<String> where = new TreeSet<>();
      StringBuilder of = new StringBuilder();
      for (Clue clue : Clue.values()) {
        if (clue.fact() == fact) {
          of.append(of.isEmpty() ? "" : ", ").append('`').append(clue.code()).append('`');
          where.addAll(deciding.of(clue));
        }
      }
      lists.append("| `" + fact.field() + "` | " + of + where(where));
    }
  }

  private void limits() {
    lists.append(
        "\n### Limits\n\n"
            + "`ParseLimitException.limit` or, where the parse goes on, `LimitMet.limit`.\n\n"
            + "| Limit | What happens | Where |\n|---|---|---|\n");
    DecidingClasses deciding = new DecidingClasses(Limit.class);
    for (Limit limit : Limit.values()) {
      lists.append("| `" + limit.code() + "` | " + limit.consequence() + where(deciding.of(limit)));
    }
    lists.append('\n');
  }

  private static String where(Set<String> classes) {
    return classes.stream()
        .map(name -> "`" + name + "`")
        .collect(Collectors.joining(", ", " | ", " |\n"));
  }

  private static String words(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
