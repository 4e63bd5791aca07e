package org.offprint.internal.recognize.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * The people whom a text names in full, so that a single name or initials can be attributed to
 * them.
 */
public final class NamesInText {
  /**
   * As many as first, middle and last name give. At 1 or 6, none of 1,009 pages and texts changes.
   */
  private static final int MOST_INITIALS = 3;

  /** By single names, initials and full names; blank where two people share them. */
  private final Map<String, String> fullByShort = new HashMap<>();

  private NamesInText() {}

  /** Looks for two words in a row that are shaped like a name. */
  public static NamesInText in(List<String> texts) {
    NamesInText names = new NamesInText();
    texts.forEach(names::add);
    return names;
  }

  private void add(String text) {
    List<String> words = Tokens.split(text.replace('\n', ' '));
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean capital = Character.isUpperCase(words.get(i).codePointAt(0));
      if (capital && Character.isUpperCase(words.get(i + 1).codePointAt(0))) {
        add(bare(words.get(i)), bare(words.get(i + 1)));
      }
    }
  }

  private void add(String given, String family) {
    String full = given + ' ' + family;
    if (Words.STOP_WORDS.phrases().matches(given) || PersonName.in(full).isEmpty()) {
      return;
    }
    put(family, full);
    put(given, full);
    put(initials(full), full);
    put(full, full);
  }

  private void put(String shortName, String full) {
    fullByShort.merge(shortName, full, (one, other) -> one.equals(other) ? one : "");
  }

  /**
   * Whether somebody in the text has that name, single name or those initials. Of a longer name the
   * last two words count.
   */
  public boolean has(String shortName) {
    return fullByShort.containsKey(key(shortName));
  }

  /** The full name of the only one who has that single name or those initials. */
  public Optional<String> full(String shortName) {
    return Optional.ofNullable(fullByShort.get(key(shortName))).filter(name -> !name.isEmpty());
  }

  /** The full names, each once; those of which a part is shared too. */
  public Set<String> fullNames() {
    Set<String> full = new TreeSet<>();
    for (Map.Entry<String, String> entry : fullByShort.entrySet()) {
      if (entry.getKey().equals(entry.getValue())) {
        full.add(entry.getKey());
      }
    }
    return full;
  }

  private static String key(String shortName) {
    String letters = shortName.replace(".", "").replace(" ", "");
    if (letters.length() <= MOST_INITIALS && TurnLabel.isCapitals(letters)) {
      return letters;
    }
    List<String> words = Tokens.split(PersonName.inTitleCase(shortName.strip()));
    return String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
  }

  private static String initials(String full) {
    StringBuilder initials = new StringBuilder();
    for (String word : Tokens.split(full)) {
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }

  /** Without a possessive, and without marks at the ends. */
  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetter(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(word.charAt(to - 1))) {
      to--;
    }
    String bare = word.substring(from, to);
    int mark = Math.max(bare.lastIndexOf('\''), bare.lastIndexOf('’'));
    boolean possessive =
        mark >= 0 && Words.POSSESSIVE_ENDINGS.phrases().matchesFolded(bare.substring(mark + 1));
    return possessive ? bare.substring(0, mark) : bare;
  }
}
