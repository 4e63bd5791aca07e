package org.offprint.internal.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the names that authors of pages give to their elements say. Names are read as words: {@code
 * relatedArticles-list} is related, articles, list. The words are kept in {@code class-words.txt}
 * beside this class, with the exact names that consent managers use.
 */
final class ClassWords {
  private static final int MAX_NAME = 400;
  private static final int MAX_ID_WORDS = 2;
  private static final String EXACT = "=";
  private static final Map<String, Integer> TRAITS_BY_WORD = read();

  private ClassWords() {}

  /** The traits, as {@link Trait#bit()}, that an element's class and id tell. */
  static int traits(Element element) {
    // Longer ids are the words of a heading, not the name of a box.
    boolean shortId = words(element.id()) <= MAX_ID_WORDS;
    return traits(element.className(), true) | traits(element.id(), shortId);
  }

  private static int words(String id) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < id.length() && words <= MAX_ID_WORDS; i++) {
      boolean letter = Character.isLetter(id.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  private static int traits(String names, boolean byWords) {
    if (names.isEmpty() || names.length() > MAX_NAME) {
      return 0;
    }
    int traits = 0;
    int from = 0;
    while (from < names.length()) {
      int to = names.indexOf(' ', from);
      to = to < 0 ? names.length() : to;
      String name = names.substring(from, to);
      traits |= TRAITS_BY_WORD.getOrDefault(EXACT + name.toLowerCase(Locale.ROOT), 0);
      traits |= byWords ? traitsOfWords(name) : 0;
      from = to + 1;
    }
    return traits;
  }

  private static int traitsOfWords(String name) {
    int traits = 0;
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetter(name.charAt(i)) || isHump(name, i);
      if (end) {
        if (i > from) {
          String word = name.substring(from, i).toLowerCase(Locale.ROOT);
          traits |= TRAITS_BY_WORD.getOrDefault(word, 0);
        }
        boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
        from = letter ? i : i + 1;
      }
    }
    return traits;
  }

  private static boolean isHump(String name, int at) {
    return at > 0
        && Character.isUpperCase(name.charAt(at))
        && Character.isLowerCase(name.charAt(at - 1));
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> traits = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (Trait trait : Trait.values()) {
      known.add(trait.name());
    }
    try (InputStream in = ClassWords.class.getResourceAsStream("class-words.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "class-words.txt"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int colon = line.indexOf(':');
        if (colon > 0 && known.contains(line.substring(0, colon))) {
          int bit = Trait.valueOf(line.substring(0, colon)).bit();
          for (String word : line.substring(colon + 1).strip().split("\\s+")) {
            traits.merge(word, bit, (a, b) -> a | b);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("class-words.txt cannot be read", e);
    }
    return Map.copyOf(traits);
  }
}
