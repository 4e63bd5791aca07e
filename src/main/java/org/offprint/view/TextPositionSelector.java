package org.offprint.view;

/**
 * A passage identified by its position: the TextPositionSelector of the W3C Web Annotation Data
 * Model. It counts Unicode code points, as that standard says, and not UTF-16 units, as a {@link
 * TextSpan} does; the two differ once a text holds characters beyond U+FFFF, such as emoji.
 *
 * @param start how many code points stand before the passage
 * @param end how many stand before its end
 */
public record TextPositionSelector(int start, int end) {
  /** Refuses negative and reversed positions. */
  public TextPositionSelector {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no position: " + start + "–" + end);
    }
  }
}
