package org.offprint.internal.html.element;

/**
 * The level of a heading, which its tag says.
 *
 * @see <a href="https://html.spec.whatwg.org/#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements">the
 *     standard</a>
 */
public final class HeadingLevel {
  private static final char HIGHEST = '1';
  private static final char LOWEST = '6';

  private HeadingLevel() {}

  /** From 1 to 6, or 0 for any tag but that of a heading. */
  public static int of(String tag) {
    if (tag.length() != 2 || tag.charAt(0) != 'h') {
      return 0;
    }
    char level = tag.charAt(1);
    return level >= HIGHEST && level <= LOWEST ? level - HIGHEST + 1 : 0;
  }

  /** Whether a tag is that of a heading. */
  public static boolean has(String tag) {
    return of(tag) > 0;
  }
}
