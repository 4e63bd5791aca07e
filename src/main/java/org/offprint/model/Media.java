package org.offprint.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A picture, film or recording: where it is, not what it shows. */
@Value.Immutable
public sealed interface Media extends WithMedia permits ImmutableMedia {
  /**
   * The kinds of media.
   *
   * @return the kind
   */
  MediaKind kind();

  /**
   * Its address, absolute where the page's own is known; a {@code data:} address holds the medium
   * itself.
   *
   * @return the address as text
   */
  String url();

  /**
   * What to say in its place.
   *
   * @return the text; empty if the source has none; present but empty if the source marks the
   *     medium as decoration
   */
  Optional<String> alternative();

  /**
   * The advisory title.
   *
   * @return the title, or empty
   */
  Optional<String> title();

  /**
   * Its width.
   *
   * @return pixels, or empty
   */
  OptionalInt width();

  /**
   * Its height.
   *
   * @return pixels, or empty
   */
  OptionalInt height();

  /**
   * Its media type, such as {@code image/png}.
   *
   * @return the type, or empty
   */
  Optional<String> mimeType();

  /**
   * Other sizes and formats, as the source lists them.
   *
   * @return an unmodifiable list
   */
  List<Rendition> renditions();

  /**
   * A picture of which the address alone is known.
   *
   * @param url its address
   * @return the medium
   */
  static Media image(String url) {
    return builder().kind(MediaKind.IMAGE).url(url).build();
  }

  /**
   * Starts from nothing; kind and address must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; not safe for use by several threads. */
  final class Builder extends ImmutableMedia.Builder {
    Builder() {}
  }
}
