package org.offprint.internal.recognize.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.Role;

/**
 * A line that says who helped with an article: {@code Bo Lind in Lund contributed to this report.}
 *
 * @param credits those whom it names, if their names can be separated
 */
public record Contribution(List<Credit> credits) {
  /**
   * In characters; a longer line says something else too. At 125 or 500, none of 1,009 pages and
   * texts changes.
   */
  private static final int LONGEST = 250;

  /** Reads such a line; empty if it is anything else. */
  public static Optional<Contribution> read(String line) {
    String text = line.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Tokens.fold(text);
    int at = Words.CONTRIBUTED.phrases().indexIn(folded);
    if (at <= 0) {
      return Optional.empty();
    }
    String phrase = Words.CONTRIBUTED.phrases().at(folded, at).orElse("");
    boolean whole = at + phrase.length() == folded.length();
    int from = 0;
    while (!Character.isLetterOrDigit(text.codePointAt(from))) {
      from++;
    }
    int to = text.toLowerCase(Locale.ROOT).lastIndexOf(phrase);
    if (!whole || !Character.isUpperCase(text.codePointAt(from)) || to <= from) {
      return Optional.empty();
    }
    String names = text.substring(from, to);
    return Optional.of(new Contribution(NameList.in(names, Role.ADDITIONAL_REPORTING)));
  }
}
