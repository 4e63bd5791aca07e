package org.offprint.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the article says who is quoted. It holds words, never offsets, so no change to the article
 * can make it stale. Every part but the rule may be absent.
 */
@Value.Immutable
public sealed interface Attribution extends WithAttribution permits ImmutableAttribution {
  /**
   * Who is quoted.
   *
   * @return the speaker, or empty
   */
  Optional<Speaker> speaker();

  /**
   * The words used for the speaker here: {@code she}, {@code the captain}.
   *
   * @return the words, or empty
   */
  Optional<String> mention();

  /**
   * The word that gives the quotation to the speaker: {@code said}, {@code according to}.
   *
   * @return the word, or empty
   */
  Optional<String> cue();

  /**
   * The work that is quoted from.
   *
   * @return its title, or empty
   */
  Optional<String> work();

  /**
   * Where the quoted words can be found.
   *
   * @return the address, or empty
   */
  Optional<String> url();

  /**
   * The name of the rule that decided, from the list of rules in the project's CONTRIBUTING.
   *
   * @return a lowercase name
   */
  String rule();

  /**
   * Where the decision was taken from; left out of {@code equals}.
   *
   * @return the origin, or empty
   */
  @Value.Auxiliary
  Optional<Origin> origin();

  /**
   * Starts from nothing; the rule must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; not safe for use by several threads. */
  final class Builder extends ImmutableAttribution.Builder {
    Builder() {}
  }
}
