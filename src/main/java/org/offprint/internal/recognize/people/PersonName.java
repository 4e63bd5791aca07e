package org.offprint.internal.recognize.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.internal.character.Characters;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * Whether words can be the name of a person, judged by their form: two to five words that start
 * with capitals, perhaps with particles such as {@code van} between them, none of them a word that
 * does not occur in names.
 */
public final class PersonName {
  /** Of a name, without its suffixes. At 2, 88 of 1,009 pages and texts change; at 10, 8. */
  private static final int MOST_WORDS = 5;

  /** Particles that stand before their name without a space. */
  private static final List<String> ELIDED = elidedParticles();

  private PersonName() {}

  /**
   * The name in a text that is a name and nothing else.
   *
   * @param text the words
   * @return the name without titles of address, in title case if it was all capitals; or empty
   */
  public static Optional<String> in(String text) {
    String words = strip(text);
    List<String> tokens = Tokens.split(words);
    int from = 0;
    while (from < tokens.size()
        && Words.NAME_TITLES.phrases().matchesFolded(bare(tokens.get(from)))) {
      from++;
    }
    tokens = tokens.subList(from, tokens.size());
    int suffixes = 0;
    while (suffixes < tokens.size()
        && Words.NAME_SUFFIXES
            .phrases()
            .matchesFolded(bare(tokens.get(tokens.size() - 1 - suffixes)))) {
      suffixes++;
    }
    int count = tokens.size() - suffixes;
    if (count < 2 || count > MOST_WORDS) {
      return Optional.empty();
    }
    List<String> name = new ArrayList<>(tokens.subList(0, count));
    name.set(count - 1, strip(name.get(count - 1)));
    if (isTwice(name)) {
      name = name.subList(0, count / 2);
    }
    if (!isName(name)) {
      return Optional.empty();
    }
    return Optional.of(inTitleCase(String.join(" ", name)));
  }

  /** Beside a picture of the author, whose alternative text is the name, it stands twice. */
  private static boolean isTwice(List<String> tokens) {
    int half = tokens.size() / 2;
    return half >= 2
        && tokens.size() % 2 == 0
        && tokens.subList(0, half).equals(tokens.subList(half, tokens.size()));
  }

  private static boolean isName(List<String> tokens) {
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean inner = i > 0 && i < tokens.size() - 1;
      if (isCapitalised(token)) {
        capitals++;
        if (!isInitial(token) && Words.NOT_A_NAME.phrases().matches(token)) {
          return false;
        }
      } else if (!inner || !Words.NAME_PARTICLES.phrases().matches(token)) {
        boolean first = i == 0 && Words.NAME_PARTICLES.phrases().matches(token);
        if (!first) {
          return false;
        }
      }
    }
    return capitals >= 2;
  }

  /** {@code A.}, which is no article. */
  private static boolean isInitial(String token) {
    return token.length() == 2 && token.charAt(1) == '.';
  }

  /**
   * A capital followed by letters, apostrophes and hyphens; or an initial with a full stop. A
   * lowercase {@code d'} may stand before the capital.
   */
  private static boolean isCapitalised(String word) {
    String token = word.substring(elided(word));
    if (token.isEmpty()) {
      return false;
    }
    if (!Character.isUpperCase(token.charAt(0)) && !isUncased(token.charAt(0))) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean inner = c == '\'' || c == '’' || c == '-' || c == '‑' || c == '.';
      if (!Character.isLetter(c) && !inner && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    boolean stop = token.endsWith(".");
    return letters > 0 && (!stop || letters <= 2);
  }

  /** How long the {@code d'} before a capital is; 0 if there is none. */
  private static int elided(String word) {
    if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
      return 0;
    }
    for (String particle : ELIDED) {
      if (word.startsWith(particle)) {
        return particle.length();
      }
    }
    return 0;
  }

  private static List<String> elidedParticles() {
    List<String> particles = new ArrayList<>();
    for (String particle : Words.NAME_PARTICLES.phrases().longestFirst()) {
      if (particle.endsWith("'")) {
        particles.add(particle);
        particles.add(particle.replace('\'', '’'));
      }
    }
    return List.copyOf(particles);
  }

  private static boolean isUncased(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c);
  }

  private static String bare(String token) {
    String word = token.toLowerCase(Locale.ROOT);
    while (!word.isEmpty() && ".,".indexOf(word.charAt(word.length() - 1)) >= 0) {
      word = word.substring(0, word.length() - 1);
    }
    return word;
  }

  private static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to
        && (Characters.isSpace(text.charAt(from)) || ",;:".indexOf(text.charAt(from)) >= 0)) {
      from++;
    }
    while (to > from
        && (Characters.isSpace(text.charAt(to - 1)) || ",;:".indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    return text.substring(from, to);
  }

  /** {@code ROSIE CURTS} as {@code Rosie Curts}; a name with lowercase letters is unchanged. */
  public static String inTitleCase(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return name;
      }
    }
    StringBuilder result = new StringBuilder(name.length());
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      result.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return result.toString();
  }
}
