package org.offprint.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A witness for a fact about the article: somewhere in the source states it. Witnesses that were
 * not believed are kept too. Those that state the same as the one that is believed count as chosen.
 *
 * @param field the fact, such as {@code title}, {@code author} or {@code published}: a field of the
 *     list of witnesses in the project's CONTRIBUTING, or {@code kicker} and {@code contributor}
 * @param value what the witness says, as text
 * @param source where the witness was found
 * @param certainty how directly it says so
 * @param chosen whether the model's value rests on it
 * @param origin the place, or {@code null}
 */
public record Evidence(
    String field,
    String value,
    EvidenceSource source,
    Certainty certainty,
    boolean chosen,
    @Nullable Origin origin) {
  /** Refuses an empty field. */
  public Evidence {
    Check.nonEmpty(field, "field");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(certainty, "certainty");
  }

  /**
   * The same witness, believed or not.
   *
   * @param value whether its value is the one that was chosen
   * @return the evidence
   */
  public Evidence withChosen(boolean value) {
    return value == chosen
        ? this
        : new Evidence(field, this.value, source, certainty, value, origin);
  }
}
