package org.offprint.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that is quoted or speaks: a person, an organisation, a document.
 *
 * @param name the fullest name that the article gives, never blank
 * @param description what the article says they are ({@code ferry captain}), or {@code null}
 * @param contributor the name of the {@link Contributor} this is, or {@code null}
 */
public record Speaker(String name, @Nullable String description, @Nullable String contributor) {
  /** Refuses a blank name. */
  public Speaker {
    Objects.requireNonNull(name, "name");
    Check.nonBlank(name, "name");
  }

  /**
   * A speaker of whom the name alone is known.
   *
   * @param name the name, not blank
   * @return the speaker
   */
  public static Speaker of(String name) {
    return new Speaker(name, null, null);
  }
}
