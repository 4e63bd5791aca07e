package org.offprint.internal.export.outline;

import org.offprint.internal.json.EnumWord;
import org.offprint.model.OutlineLine;

/**
 * Collects the parts of an outline's line that states a fact; it is one line whatever they hold.
 */
final class FactLine {
  private final StringBuilder line;

  FactLine(String name) {
    line = new StringBuilder(name);
  }

  /** Adds a word as it is. */
  FactLine word(String word) {
    line.append(' ').append(OutlineLine.cut(word, OutlineLine.SHORT));
    return this;
  }

  /** Adds the name of a constant in lower case with hyphens. */
  FactLine constant(Enum<?> constant) {
    return word(EnumWord.of(constant));
  }

  /** Adds words of the source in quotation marks. */
  FactLine quoted(String words) {
    line.append(" \"").append(OutlineLine.cut(words, OutlineLine.SHORT)).append('"');
    return this;
  }

  /** Adds a name and words of the source, as in {@code place="Lund"}. */
  FactLine property(String name, String words) {
    line.append(' ').append(name).append("=\"");
    line.append(OutlineLine.cut(words, OutlineLine.SHORT)).append('"');
    return this;
  }

  @Override
  public String toString() {
    return OutlineLine.cut(line.toString(), Integer.MAX_VALUE);
  }
}
