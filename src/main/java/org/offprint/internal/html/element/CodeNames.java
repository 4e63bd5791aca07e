package org.offprint.internal.html.element;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names that programs give the parts of a listing which are no {@code pre}: SyntaxHighlighter,
 * Crayon and Enlighter of WordPress, CodeMirror, and the tables in which GitHub shows files; and
 * the names of the numbers beside the lines, which nearly all of them write.
 */
final class CodeNames {
  /** The element that holds the lines. */
  private static final Set<String> LISTINGS =
      Set.of("js-file-line-container", "crayon-table", "enlighter", "codemirror-code");

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

  private CodeNames() {}

  /** What the names in a class attribute say, as {@link NameHint#bit()}. */
  static int hints(String names) {
    int hints = 0;
    for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
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
