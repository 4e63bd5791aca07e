package org.offprint.internal.html.element;

import java.util.List;
import org.offprint.internal.table.WordTable;

/**
 * The names that programs give the parts of a listing which are no {@code pre}: SyntaxHighlighter,
 * Crayon and Enlighter of WordPress, CodeMirror, and the tables in which GitHub shows files; and
 * the names of the numbers beside the lines, which nearly all of them write.
 */
final class CodeNames {
  /** The element that holds the lines. */
  private static final List<String> LISTINGS =
      List.of("js-file-line-container", "crayon-table", "enlighter", "codemirror-code");

  /** The element around a list or table of the lines. */
  private static final List<String> AROUND = List.of("dp-highlighter", "syntaxhighlighter");

  /** How the names of numbers end, without hyphens. */
  private static final List<String> NUMBERS =
      List.of(
          "lineno",
          "linenos",
          "linenumber",
          "linenumbers",
          "linenodiv",
          "numbering",
          "gutter",
          "blobnum",
          "lnnumbers",
          "crayonnums",
          "lnt");

  private static final List<String> SHORT_NUMBERS = List.of("ln");

  /** One of these words is in each of the names. */
  private static final String WORDS =
      "ln lnt line lines lineno linenos linenumber linenumbers linenodiv num nums numbering gutter"
          + " blobnum lnnumbers crayon crayonnums enlighter codemirror mirror highlighter"
          + " syntaxhighlighter";

  private CodeNames() {}

  /** Adds the words to a table of class names. */
  static void addTo(WordTable table) {
    for (String word : WORDS.split(" ")) {
      table.add(word, NameHint.MAYBE_CODE.classBit());
    }
  }

  /** What the names in a class attribute say, as {@link NameHint#bit()}. */
  static int hints(String names) {
    return (PackedNames.anyIsIn(names, LISTINGS) ? NameHint.LISTING.bit() : 0)
        | (PackedNames.anyIsIn(names, AROUND) ? NameHint.AROUND_LISTING.bit() : 0)
        | (areOfNumbers(names) ? NameHint.LINE_NUMBERS.bit() : 0);
  }

  private static boolean areOfNumbers(String names) {
    return PackedNames.anyEndsIn(names, NUMBERS) || PackedNames.anyIsIn(names, SHORT_NUMBERS);
  }
}
