package org.offprint.internal.html.element;

/**
 * The words in the names of links that a page puts beside its headings: those that lead to the
 * heading itself, and those that edit its section, as wikis have them.
 */
final class HeadingLinkNames {
  private static final String PERMALINKS = "permalink permalinks headerlink anchor anchorjs hash";

  private static final String EDITS = "edit editsection";

  private HeadingLinkNames() {}

  /** Adds the words to a table of class names. */
  static void addTo(WordTable table) {
    for (String word : PERMALINKS.split(" ")) {
      table.add(word, NameHint.PERMALINK.classBit());
    }
    for (String word : EDITS.split(" ")) {
      table.add(word, NameHint.EDIT.classBit());
    }
  }
}
