package org.offprint.parse;

import java.util.Objects;
import org.offprint.model.OutlineLine;
import org.offprint.model.Place;

/**
 * Something that stands in the source and not in the article: words, or a picture, film, recording
 * or frame. Lines drawn between parts of a page are neither, and are not reported.
 *
 * @param rule the name of the rule that left it out, such as {@code share}, from the list of rules
 *     in the project's CONTRIBUTING
 * @param kind what kind of thing it is
 * @param place where it stands; for a medium its own element
 * @param text all of its text. A medium has none: this is then its alternative text, or its address
 *     where there is none, or the name of its element where there is neither; an address that holds
 *     the medium itself ({@code data:}) does not count
 */
public record Omission(String rule, OmissionKind kind, Place place, String text) {
  private static final int PREVIEW = 80;

  /** Refuses null. */
  public Omission {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
  }

  /**
   * Words that were left out.
   *
   * @param rule the name of the rule that left them out
   * @param place where they stand
   * @param text all of them
   */
  public Omission(String rule, Place place, String text) {
    this(rule, OmissionKind.TEXT, place, text);
  }

  /**
   * Whether it is a picture, film, recording or frame, so that its text is not part of the text of
   * the source.
   *
   * @return whether its kind is any but {@link OmissionKind#TEXT}
   */
  public boolean isMedium() {
    return kind != OmissionKind.TEXT;
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
