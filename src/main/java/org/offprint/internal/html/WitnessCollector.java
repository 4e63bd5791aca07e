package org.offprint.internal.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.decode.LoneSurrogates;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.Witnesses;
import org.offprint.model.ContributorKind;
import org.offprint.model.ElementPath;

/** Takes what the elements of a page say and remembers which element said it. */
final class WitnessCollector {
  private static final int LONGEST = 20_000;

  private final Witnesses witnesses = new Witnesses();
  private final Map<Integer, Integer> elements = new HashMap<>();
  private final ElementPaths paths;

  WitnessCollector(ElementPaths paths) {
    this.paths = paths;
  }

  Witnesses witnesses() {
    return witnesses;
  }

  /** The number of the element of a witness, by the witness's number; -1 for one without. */
  int element(int index) {
    return elements.getOrDefault(index, -1);
  }

  /** Adds what an element with a number says. */
  void add(Clue clue, String value, int element) {
    add(clue, value, ContributorKind.UNKNOWN, null, element);
  }

  /** Adds a contributor whom an element with a number names. */
  void add(Clue clue, String value, ContributorKind kind, @Nullable String url, int element) {
    if (wants(clue, value)) {
      ElementPath place = paths.ofWitness(element);
      witnesses
          .add(clue, clean(value), kind, url, place)
          .ifPresent(witness -> elements.put(witness.index(), element));
    }
  }

  private boolean wants(Clue clue, String value) {
    return value.length() <= LONGEST && witnesses.wants(clue);
  }

  /** Decodes entities that were encoded twice and collapses white space. */
  static String clean(String value) {
    String text = value;
    for (int i = 0; i < 2 && text.indexOf('&') >= 0 && text.indexOf(';') >= 0; i++) {
      text = LoneSurrogates.replace(Parser.unescapeEntities(text, false)).text();
    }
    if (isClean(text)) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean skippedWords = c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
          collapsed.append(' ');
        }
      } else if (!skippedWords) {
        collapsed.append(c);
      }
    }
    return collapsed.toString().strip();
  }

  /** Whether a text is words of ASCII with single blanks between them, as most are. */
  private static boolean isClean(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }
}
