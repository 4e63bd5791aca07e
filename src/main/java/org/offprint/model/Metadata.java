package org.offprint.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What is known about the article besides its text. Whatever is not known is absent; nothing is
 * guessed without evidence.
 */
@Value.Immutable
public sealed interface Metadata extends WithMetadata permits ImmutableMetadata {
  /** Nothing known. */
  Metadata EMPTY = builder().build();

  /**
   * The address the article was read from.
   *
   * @return the address as text, or empty
   */
  Optional<String> url();

  /**
   * The address the publisher prefers.
   *
   * @return the address as text, or empty
   */
  Optional<String> canonicalUrl();

  /**
   * The name of the site.
   *
   * @return the name, or empty
   */
  Optional<String> siteName();

  /**
   * The publisher, where it is not the site.
   *
   * @return the name, or empty
   */
  Optional<String> publisher();

  /**
   * The language of the text.
   *
   * @return a BCP 47 tag, or empty
   */
  Optional<String> language();

  /**
   * When the article was first published.
   *
   * @return the date as precisely as it is known, or empty
   */
  Optional<ArticleDate> published();

  /**
   * When the article was last changed.
   *
   * @return the date as precisely as it is known, or empty
   */
  Optional<ArticleDate> modified();

  /**
   * When this copy was saved.
   *
   * @return the date as precisely as it is known, or empty
   */
  Optional<ArticleDate> saved();

  /**
   * The section of the publication.
   *
   * @return the name, or empty
   */
  Optional<String> section();

  /**
   * The topics that the publisher names.
   *
   * @return an unmodifiable list in the order of the source
   */
  List<String> keywords();

  /**
   * The description made for search engines and previews.
   *
   * @return the text, or empty
   */
  Optional<String> description();

  /**
   * The picture that stands for the article.
   *
   * @return the picture, or empty
   */
  Optional<Media> leadImage();

  /**
   * The licence.
   *
   * @return its name or address, or empty
   */
  Optional<String> license();

  /**
   * What the source says about access: a paywall, a registration.
   *
   * @return the words, or empty
   */
  Optional<String> accessNote();

  /**
   * The type of the article in the terms of schema.org: {@code NewsArticle}.
   *
   * @return the type, or empty
   */
  Optional<String> articleType();

  /**
   * What kind of page it was read from, as far as its address, what it declares, the names in it
   * and its text tell.
   *
   * @return the kind and how sure it is; empty if the source is no page, or a page that was made
   *     from an article
   */
  Optional<PageKindEstimate> pageKind();

  /**
   * The people and organisations who made it, in the order of the source, authors first.
   *
   * @return an unmodifiable list
   */
  List<Contributor> contributors();

  /**
   * Other facts by name, sorted by name.
   *
   * @return an unmodifiable map
   */
  @Value.NaturalOrder
  SortedMap<String, String> extra();

  /**
   * The witnesses for every fact, believed or not; left out of {@code equals}.
   *
   * @return an unmodifiable list
   */
  @Value.Auxiliary
  List<Evidence> evidence();

  /**
   * Starts from nothing.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; not safe for use by several threads. */
  final class Builder extends ImmutableMetadata.Builder {
    Builder() {}
  }
}
