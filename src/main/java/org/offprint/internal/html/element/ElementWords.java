package org.offprint.internal.html.element;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words in the names that a page gives its elements. */
public final class ElementWords {
  /** In characters; longer names are not read. At 250 or 1,000, none of 509 pages changes. */
  private static final int LONGEST = 500;

  private ElementWords() {}

  /** The words of class and id: {@code post-authorName} has post, author and name. */
  static Set<String> of(Element element) {
    String names = element.className() + ' ' + element.id();
    if (names.length() < 2 || names.length() > LONGEST) {
      return Set.of();
    }
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean hump =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
      if ((!Character.isLetter(c) || hump) && word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(c);
      }
    }
    return words;
  }

  public static boolean has(Element element, Set<String> wanted) {
    for (String word : of(element)) {
      if (wanted.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
