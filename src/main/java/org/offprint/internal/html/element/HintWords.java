package org.offprint.internal.html.element;

import org.offprint.internal.table.WordTable;

/**
 * The words in class names that by themselves say what a box or a link is.
 *
 * <p>Boxes with a note, tip or warning stand among the paragraphs of a text, as generators of
 * documentation have them: {@code admonition} (Docutils, MkDocs, Docusaurus), {@code callout}
 * (Obsidian, Quarto, Notion), {@code notecard} (MDN), {@code alert} (GitHub, Microsoft Learn),
 * {@code hint}, and those of the kinds of box. Links that a page puts beside its headings lead to
 * the heading itself, or edit its section, as wikis have them.
 */
final class HintWords {
  private static final String CALLOUTS =
      "admonition admonitionblock callout notecard alert hint note tip warning caution"
          + " important danger attention";

  private static final String PERMALINKS = "permalink permalinks headerlink anchor anchorjs hash";

  private static final String EDITS = "edit editsection";

  private HintWords() {}

  /** Adds the words to a table of class names. */
  static void addTo(WordTable table) {
    add(CALLOUTS, NameHint.CALLOUT, table);
    add(PERMALINKS, NameHint.PERMALINK, table);
    add(EDITS, NameHint.EDIT, table);
  }

  private static void add(String words, NameHint hint, WordTable table) {
    for (String word : words.split(" ")) {
      table.add(word, hint.classBit());
    }
  }
}
