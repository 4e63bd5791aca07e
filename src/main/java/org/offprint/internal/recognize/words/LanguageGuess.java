package org.offprint.internal.recognize.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Guesses the language of a text from its script where that decides, or from its stop words. It
 * answers only when one language is clearly ahead: stop words make up a good part of the text, its
 * letters are those of the language, and words that another language does not have support it.
 */
public final class LanguageGuess {
  /**
   * A text with no more of a script may quote a name in it. At 6 or 24, none of 1,009 pages and
   * texts changes.
   */
  private static final int FEWEST_LETTERS = 12;

  /**
   * A share of the letters that are not a to z: a headline in Japanese may have few kana. At 5 or
   * 20, none of 1,009 pages and texts changes.
   */
  private static final int LETTERS_TO_ONE_OF_SCRIPT = 10;

  /**
   * With fewer letters that are not a to z, a text in Latin letters only quotes a line in another
   * script. At 2 or 8, none of 1,009 pages and texts changes.
   */
  private static final int LETTERS_TO_A_QUOTED = 4;

  /**
   * A text with fewer small words of a language is too short to tell. At 6 or 24, none of 1,009
   * pages and texts changes.
   */
  private static final int FEWEST_HITS = 12;

  /**
   * How many words must speak for a language that another one does not have. At 1 or 6, none of
   * 1,009 pages and texts changes.
   */
  private static final int FEWEST_BESIDE = 3;

  /**
   * At least one word in twelve is a stop word of the language: measured on texts in the languages
   * that have lists, 8 to 40 % are; in Indonesian, 7 % look like Dutch. At 6, 41 of 1,009 pages and
   * texts change; at 24, 4.
   */
  private static final int WORDS_TO_A_HIT = 12;

  /**
   * In languages that express much by endings, such as Turkish, letters support it: 9 to 14 %
   * there. At 12 or 50, none of 1,009 pages and texts changes.
   */
  private static final int LETTERS_TO_ONE = 25;

  /**
   * Names and loanwords bring in up to 1 % of letters that the language does not have; texts in
   * another language of its script had 2.1 % (Catalan, read as Spanish) to 15 % (Czech, read as
   * Polish). At 25 or 100, none of 1,009 pages and texts changes.
   */
  private static final int LETTERS_TO_A_FOREIGN = 50;

  /**
   * Stop words of a related language are hardly ever words of the language too. At 4 or 16, none of
   * 1,009 pages and texts changes.
   */
  private static final int HITS_TO_A_FOREIGN = 8;

  /** In a passage that is plainly in a language, one word in so many is a stop word of it. */
  private static final int WORDS_TO_A_PLAIN_HIT = 4;

  /** And there are so many of them: fewer may be names. */
  private static final int PLAIN_HITS = 5;

  private static final List<LanguageProfile> PROFILES = LanguageProfile.known();

  private static final Map<String, LanguageProfile> BY_TAG =
      PROFILES.stream().collect(Collectors.toMap(LanguageProfile::tag, profile -> profile));

  private LanguageGuess() {}

  /** The BCP 47 tag of the language, or empty if it is not clear. */
  public static Optional<String> of(String text) {
    WordCensus census = WordCensus.of(text);
    Optional<String> byScript = byScript(census);
    return byScript.isPresent() ? byScript : byWords(census);
  }

  /** Whether a language is one of those that can be guessed. */
  public static boolean knows(String tag) {
    return BY_TAG.containsKey(tag);
  }

  /**
   * Whether a text is plainly in a language: a quarter of its words, and {@value #PLAIN_HITS} at
   * least, are stop words of it. It need not be long, and few texts in another language pass.
   */
  public static boolean isPlain(String tag, String text) {
    LanguageProfile profile = BY_TAG.get(tag);
    if (profile == null) {
      return false;
    }
    WordCensus census = WordCensus.of(text, profile.stopWords());
    return census.counted() >= PLAIN_HITS
        && census.counted() * WORDS_TO_A_PLAIN_HIT >= census.words();
  }

  /** Whether the words of a text are as frequent or its script as usual in a language. */
  public static boolean isLikely(String tag, String text) {
    LanguageProfile profile = BY_TAG.get(tag);
    if (profile == null) {
      return false;
    }
    WordCensus census = WordCensus.of(text, profile.stopWords());
    return profile.inOwnScript(census) > FEWEST_LETTERS
        || isUsual(census.counted(), profile.furtherLetters(census), census);
  }

  private static boolean isUsual(int hits, int own, WordCensus census) {
    return hits * WORDS_TO_A_HIT >= census.words() || own * LETTERS_TO_ONE >= census.letters();
  }

  private static Optional<String> byScript(WordCensus census) {
    int further = census.furtherLetters().values().stream().mapToInt(Integer::intValue).sum();
    boolean quoted = further * LETTERS_TO_A_QUOTED < census.letters();
    return PROFILES.stream()
        .filter(profile -> !quoted && isIn(profile.inOwnScript(census), further))
        .map(LanguageProfile::tag)
        .findFirst();
  }

  private static boolean isIn(int letters, int further) {
    return letters > FEWEST_LETTERS && letters * LETTERS_TO_ONE_OF_SCRIPT > further;
  }

  private static Optional<String> byWords(WordCensus census) {
    LanguageProfile best = null;
    int most = 0;
    for (LanguageProfile profile : PROFILES) {
      int hits = profile.hits(census);
      if (hits > most) {
        most = hits;
        best = profile;
      }
    }
    return best != null && most >= FEWEST_HITS && isClear(best, most, census)
        ? Optional.of(best.tag())
        : Optional.empty();
  }

  private static boolean isClear(LanguageProfile best, int hits, WordCensus census) {
    int foreign = best.foreignLetters(census);
    int own = best.furtherLetters(census);
    boolean usual = isUsual(hits, own, census);
    boolean strange =
        foreign * LETTERS_TO_A_FOREIGN > census.letters()
            || best.foreignWords(census) * HITS_TO_A_FOREIGN > hits;
    return usual && !strange && PROFILES.stream().allMatch(other -> isAhead(best, other, census));
  }

  private static boolean isAhead(LanguageProfile best, LanguageProfile other, WordCensus census) {
    int beside = best.hitsBeside(other, census);
    return best == other
        || (beside >= FEWEST_BESIDE && beside > 2 * other.hitsBeside(best, census));
  }
}
