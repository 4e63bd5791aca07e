package org.offprint.internal.html.element;

/**
 * The words in the names of boxes with a note, tip or warning that stand among the paragraphs of a
 * text, as generators of documentation have them: {@code admonition} (Docutils, MkDocs,
 * Docusaurus), {@code callout} (Obsidian, Quarto, Notion), {@code notecard} (MDN), {@code alert}
 * (GitHub, Microsoft Learn), {@code hint}, and those of the kinds of box.
 */
final class CalloutNames {
  private static final String WORDS =
      "admonition admonitionblock callout notecard alert hint note tip warning caution"
          + " important danger attention";

  /** A table with room for these. */
  private static final WordTable TABLE = new WordTable(5);

  /** Names are not read as a whole. */
  private static final WordTable NONE = new WordTable(0);

  static {
    for (String word : WORDS.split(" ")) {
      TABLE.add(word, NameHint.CALLOUT.bit());
    }
  }

  private CalloutNames() {}

  /** What the names in a class attribute say, as {@link NameHint#bit()}. */
  static int hints(String names) {
    return (int) WordBits.of(names, TABLE, NONE);
  }
}
