package org.offprint.internal.html.element;

import java.util.List;
import java.util.Set;

/**
 * The names that programs give the parts of a listing which are no {@code pre}: SyntaxHighlighter,
 * Crayon and Enlighter of WordPress, CodeMirror, and the tables in which GitHub shows files; and
 * the names of the numbers beside the lines, which nearly all of them write.
 */
final class CodeNames {
  /** The element that holds the lines. */
  private static final Set<String> LISTINGS =
      Set.of("js-file-line-container", "crayon-table", "enlighter", "codemirror mirror-code");

  /** The element around a list or table of the lines. */
  private static final Set<String> AROUND = Set.of("dp-highlighter", "syntaxhighlighter");

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

  private static final String SHORT_NUMBERS = "ln";

  /** One of these words is in each of the names. */
  private static final String WORDS =
      "ln lnt line lines lineno linenos linenumber linenumbers linenodiv num nums numbering gutter"
          + " blobnum lnnumbers crayon crayonnums enlighter codemirror highlighter"
          + " syntaxhighlighter";

  /** Says of a name that it may be one of these. */
  private static final long MAY_BE_ONE = 1L << Integer.SIZE;

  private CodeNames() {}

  /** Adds the words to a table. */
  static void addTo(WordTable table) {
    for (String word : WORDS.split(" ")) {
      table.add(word, MAY_BE_ONE);
    }
  }

  /** Whether an attribute with these words may have a name of a listing. */
  static boolean may(long words) {
    return (words & MAY_BE_ONE) != 0;
  }

  /** What the names in a class attribute in lower case say, as {@link NameHint#bit()}. */
  static int hints(String names) {
    int hints = 0;
    for (String name : names.split("\\s+")) {
      hints |= LISTINGS.contains(name) ? NameHint.LISTING.bit() : 0;
      hints |= AROUND.contains(name) ? NameHint.AROUND_LISTING.bit() : 0;
      hints |= isOfNumbers(name) ? NameHint.LINE_NUMBERS.bit() : 0;
    }
    return hints;
  }

  private static boolean isOfNumbers(String name) {
    if (name.equals(SHORT_NUMBERS)) {
      return true;
    }
    String packed = name.replace("-", "").replace("_", "");
    for (String end : NUMBERS) {
      if (packed.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
