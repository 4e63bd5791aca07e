package org.offprint.parse;

import java.util.Objects;
import org.offprint.model.OutlineLine;
import org.offprint.model.Place;

/**
 * Something that stands in the source and not in the article.
 *
 * @param rule the name of the rule that left it out, such as {@code share-bar}
 * @param place where it stands
 * @param text all of its text
 */
public record Omission(String rule, Place place, String text) {
  private static final int PREVIEW = 80;

  /** Refuses null. */
  public Omission {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
  }

  /**
   * The first words of the text, for display.
   *
   * @return at most 80 code points and {@code …} if there are more, on one line
   */
  public String preview() {
    return OutlineLine.cut(text.strip(), PREVIEW);
  }
}
