package org.offprint.internal.export.text;

/**
 * Finds where lines end, without locale data: at white space, never inside a word, and not at a
 * no-break space (U+00A0, U+2007, U+202F).
 *
 * @param width the most code points of a line; a longer word has a line of its own, and {@link
 *     Integer#MAX_VALUE} breaks none
 */
record LineWrapper(int width) {
  /**
   * Where the next line ends.
   *
   * @param text the words, not starting with white space after the first line
   * @param from where the line starts
   * @param margin how many code points stand before it
   * @return the index after its last character
   */
  int end(String text, int from, int margin) {
    int room = width - margin;
    int end = -1;
    boolean inWord = false;
    int count = 0;
    for (int at = from; at < text.length(); count++) {
      int c = text.codePointAt(at);
      boolean blank = Character.isWhitespace(c);
      if (blank && inWord) {
        if (count > room) {
          return end < 0 ? at : end;
        }
        end = at;
      }
      inWord = !blank;
      at += Character.charCount(c);
    }
    return end < 0 || count <= room ? text.length() : end;
  }
}
