package org.offprint.internal.html.element;

/**
 * The words in the names of links that a page puts beside its headings: those that lead to the
 * heading itself, and those that edit its section, as wikis have them.
 */
final class HeadingLinkNames {
  private static final String PERMALINKS = "permalink permalinks headerlink anchor anchorjs hash";

  private static final String EDITS = "edit editsection";

  /** A table with room for these. */
  private static final WordTable TABLE = new WordTable(4);

  /** Names are not read as a whole. */
  private static final WordTable NONE = new WordTable(0);

  static {
    for (String word : PERMALINKS.split(" ")) {
      TABLE.add(word, NameHint.PERMALINK.bit());
    }
    for (String word : EDITS.split(" ")) {
      TABLE.add(word, NameHint.EDIT.bit());
    }
  }

  private HeadingLinkNames() {}

  /** What the names in a class attribute say, as {@link NameHint#bit()}. */
  static int hints(String names) {
    return (int) WordBits.of(names, TABLE, NONE);
  }
}
