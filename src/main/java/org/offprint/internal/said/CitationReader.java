package org.offprint.internal.said;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.NameRun;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.Person;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Tokens;
import org.offprint.internal.said.source.NameFinder;
import org.offprint.internal.said.source.NameTable;

/** Whom the line below a quotation names: “— Ines Varga, captain”. */
final class CitationReader {
  private final NameTable table;
  private final NameFinder names;

  CitationReader(NameTable table, NameFinder names) {
    this.table = table;
    this.names = names;
  }

  /**
   * The person at the start of a line. A name alone may be that of a book: it counts behind a dash
   * or if the article has it too.
   */
  Optional<Source> source(Passage line) {
    Tokens tokens = line.tokens();
    int first = 0;
    while (first < tokens.size() && isMark(tokens.get(first))) {
      first++;
    }
    int mentions = table.people();
    names.find(line);
    NameRun run = line.names().isEmpty() ? null : line.names().get(0);
    if (run == null || run.from() != first || !isWhole(tokens, run.to())) {
      return Optional.empty();
    }
    boolean sure =
        first > 0 || run.to() < tokens.size() || table.people() == mentions || run.nameFrom() > 0;
    Person person = person(line, run);
    return person == null || !sure
        ? Optional.empty()
        : Optional.of(
            new Source(
                person.name(), line.text(run.nameFrom(), run.to()), person, null, Rule.CITED_NAME));
  }

  private @Nullable Person person(Passage line, NameRun run) {
    return run.person() != null || run.to() - run.nameFrom() != 1
        ? run.person()
        : table.known(line.text(run.nameFrom(), run.to()), run.place());
  }

  private static boolean isMark(Token token) {
    return token.type() == Token.Type.DASH || token.type() == Token.Type.OTHER;
  }

  private static boolean isWhole(Tokens tokens, int end) {
    return end == tokens.size() || tokens.get(end).type() != Token.Type.WORD;
  }
}
