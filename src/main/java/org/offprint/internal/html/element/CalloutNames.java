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

  private CalloutNames() {}

  /** Adds the words to a table of class names. */
  static void addTo(WordTable table) {
    for (String word : WORDS.split(" ")) {
      table.add(word, NameHint.CALLOUT.classBit());
    }
  }
}
