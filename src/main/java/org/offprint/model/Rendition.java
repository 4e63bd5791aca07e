package org.offprint.model;

import org.jspecify.annotations.Nullable;

/**
 * The same medium in another size or format.
 *
 * @param url its address, never empty
 * @param width its width in pixels, or {@code null}
 * @param mimeType its media type, or {@code null}
 */
public record Rendition(String url, @Nullable Integer width, @Nullable String mimeType) {
  /** Refuses an empty address. */
  public Rendition {
    Check.nonEmpty(url, "url");
  }
}
