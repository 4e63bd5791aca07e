package org.offprint.view;

import java.util.Objects;

/**
 * A passage identified by its words and those around it: the TextQuoteSelector of the W3C Web
 * Annotation Data Model. It remains valid when text is added elsewhere.
 *
 * @param exact the words of the passage
 * @param prefix what stands right before them, or empty
 * @param suffix what stands right after them, or empty
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {
  /** Refuses {@code null}. */
  public TextQuoteSelector {
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(suffix, "suffix");
  }

  /**
   * A passage identified by its words alone.
   *
   * @param exact the words
   * @return the selector
   */
  public static TextQuoteSelector of(String exact) {
    return new TextQuoteSelector(exact, "", "");
  }
}
