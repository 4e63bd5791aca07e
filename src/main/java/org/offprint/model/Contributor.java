package org.offprint.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who had a part in the article, whether or not a byline was printed. */
@Value.Immutable
public sealed interface Contributor extends WithContributor permits ImmutableContributor {
  /**
   * The name, without titles of address and by-words.
   *
   * @return the name, never blank
   */
  String name();

  /**
   * A person or an organisation.
   *
   * @return the kind
   */
  @Value.Default
  default ContributorKind kind() {
    return ContributorKind.UNKNOWN;
  }

  /**
   * What they did.
   *
   * @return the role
   */
  @Value.Default
  default Role role() {
    return Role.AUTHOR;
  }

  /**
   * How it is known that they did.
   *
   * @return the certainty of the best witness
   */
  Certainty certainty();

  /**
   * The role or position in the words of the source: {@code Science correspondent}.
   *
   * @return the words, or empty
   */
  Optional<String> position();

  /**
   * The organisations they belong to, as printed.
   *
   * @return an unmodifiable list
   */
  List<String> affiliations();

  /**
   * What the article says about them in a note of its own.
   *
   * @return an unmodifiable list of blocks; these are not in the body
   */
  List<Block> bio();

  /**
   * Where they wrote from.
   *
   * @return the place, or empty
   */
  Optional<String> place();

  /**
   * Their page.
   *
   * @return the address, or empty
   */
  Optional<String> url();

  /**
   * Their mail address.
   *
   * @return the address, or empty
   */
  Optional<String> email();

  /**
   * Their name on a social network.
   *
   * @return the name with its {@code @}, or empty
   */
  Optional<String> handle();

  /**
   * Their picture.
   *
   * @return the picture, or empty
   */
  Optional<Media> image();

  /**
   * A registered identity, such as an ORCID.
   *
   * @return the identifier, or empty
   */
  Optional<String> identifier();

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    Check.nonBlank(name(), "name");
  }

  /**
   * Starts as an author of unknown kind; name and certainty must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; not safe for use by several threads. */
  final class Builder extends ImmutableContributor.Builder {
    Builder() {}
  }
}
