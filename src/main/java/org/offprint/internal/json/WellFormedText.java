package org.offprint.internal.json;

/**
 * Text without lone surrogates. Such halves of a character have no form in UTF-8, so a document
 * that held one could not be stored; each becomes U+FFFD.
 */
final class WellFormedText {
  private WellFormedText() {}

  /** The text itself if it is well-formed. */
  static String of(String text) {
    int first = surrogate(text);
    int at = first < 0 ? -1 : loneSurrogate(text, first);
    if (at < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    for (; at >= 0; at = loneSurrogate(text, from)) {
      result.append(text, from, at).append('\uFFFD');
      from = at + 1;
    }
    return result.append(text, from, text.length()).toString();
  }

  /** The first, paired or not. Every text is searched, and most have none: this loop is quick. */
  private static int surrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int loneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!paired) {
        return i;
      }
      i++;
    }
    return -1;
  }
}
