package org.offprint.view;

import java.util.List;
import java.util.Objects;
import org.offprint.model.ContributorKind;

/**
 * A person or a body that an article names.
 *
 * @param name the fullest name that the text gives, never empty
 * @param kind {@link ContributorKind#PERSON} or {@link ContributorKind#ORGANIZATION}
 * @param roles what the text says that the person is, as it is written there (<i>captain of the
 *     ferry</i>), each once, in reading order; empty for bodies
 * @param mentions where the name stands in the text, also a short form of it, in reading order,
 *     never empty
 */
public record NamedInText(
    String name, ContributorKind kind, List<String> roles, List<TextSpan> mentions) {
  /** Refuses {@code null}, an empty name and no mention. */
  public NamedInText {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    Objects.requireNonNull(kind, "kind");
    if (name.isEmpty() || mentions.isEmpty()) {
      throw new IllegalArgumentException("a name and a mention are needed");
    }
  }

  /**
   * Whether it is a human being.
   *
   * @return false for bodies
   */
  public boolean isPerson() {
    return kind == ContributorKind.PERSON;
  }
}
