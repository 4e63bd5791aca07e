package org.offprint.internal.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.Witnesses;
import org.offprint.model.ContributorKind;

/** Takes what the elements of a page say and remembers which element said it. */
final class WitnessCollector {
  private static final int LONGEST = 20_000;

  private final Witnesses witnesses = new Witnesses();
  private final Map<Integer, Element> elements = new HashMap<>();

  Witnesses witnesses() {
    return witnesses;
  }

  /** The element of a witness, by its number; {@code null} for one without. */
  @Nullable Element element(int index) {
    return elements.get(index);
  }

  void add(Clue clue, String value, Element element) {
    add(clue, value, ContributorKind.UNKNOWN, null, element);
  }

  void add(Clue clue, String value, ContributorKind kind, @Nullable String url, Element element) {
    if (value.length() > LONGEST || !witnesses.wants(clue)) {
      return;
    }
    witnesses
        .add(clue, clean(value), kind, url, ElementPlace.of(element))
        .ifPresent(witness -> elements.put(witness.index(), element));
  }

  /** Decodes entities that were encoded twice and collapses white space. */
  static String clean(String value) {
    String text = value;
    for (int i = 0; i < 2 && text.indexOf('&') >= 0 && text.indexOf(';') >= 0; i++) {
      text = Parser.unescapeEntities(text, false);
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unseen = c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
          collapsed.append(' ');
        }
      } else if (!unseen) {
        collapsed.append(c);
      }
    }
    return collapsed.toString().strip();
  }
}
