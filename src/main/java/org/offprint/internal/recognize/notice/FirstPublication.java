package org.offprint.internal.recognize.notice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.date.Months;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * A sentence that says where an article was published before.
 *
 * @param outlet the publication it names, or {@code null}
 */
public record FirstPublication(@Nullable String outlet) {
  /** A sentence with more is none of these. At 22 or 90, none of 1,009 pages and texts changes. */
  private static final int MOST_WORDS = 45;

  /**
   * In characters; a longer sentence is none of these. At 300 or 1,200, none of 1,009 pages and
   * texts changes.
   */
  private static final int LONGEST = 600;

  /**
   * In characters: the words "this article" are looked for up to here. At 60 or 240, none of 1,009
   * pages and texts changes.
   */
  private static final int OPENING = 120;

  /** Reads such a sentence; empty if it is anything else. */
  public static Optional<FirstPublication> read(String sentence) {
    if (sentence.length() > LONGEST || !isAboutThis(sentence)) {
      return Optional.empty();
    }
    String folded = Tokens.fold(sentence);
    int at = Words.FIRST_PUBLISHED.phrases().indexIn(folded);
    if (at < 0 || Tokens.count(sentence) > MOST_WORDS) {
      return Optional.empty();
    }
    String phrase = Words.FIRST_PUBLISHED.phrases().at(folded, at).orElse("");
    String rest = sentence.substring(Tokens.foldedEnd(sentence, at + phrase.length()));
    return Optional.of(new FirstPublication(outlet(rest)));
  }

  private static boolean isAboutThis(String sentence) {
    String opening = sentence.substring(0, Math.min(sentence.length(), OPENING));
    return Words.THIS_ARTICLE.phrases().opening(Tokens.fold(opening)).isPresent();
  }

  /** The first run of capitalised words after a preposition, which may contain particles. */
  private static @Nullable String outlet(String rest) {
    List<String> words = Tokens.split(rest);
    int from = 0;
    while (from < words.size() && !isCapital(words.get(from))) {
      from++;
    }
    int to = from;
    int last = from;
    while (to < words.size()) {
      String word = words.get(to);
      boolean particle = Words.OUTLET_PARTICLES.phrases().matches(word) || word.equals("&");
      if (isCapital(word)) {
        last = to + 1;
      } else if (!particle) {
        break;
      }
      to++;
      boolean closes = !word.isEmpty() && ".,;)".indexOf(word.charAt(word.length() - 1)) >= 0;
      if (closes) {
        break;
      }
    }
    while (last > from && Words.OUTLET_TAILS.phrases().matches(words.get(last - 1))) {
      last--;
    }
    String name = trimmed(String.join(" ", words.subList(from, Math.max(from, last))));
    return name.isEmpty() || Months.number(Tokens.fold(name)).isPresent() ? null : name;
  }

  private static boolean isCapital(String word) {
    int at = 0;
    while (at < word.length() && "“\"'‘«„(".indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    return at < word.length()
        && (Character.isUpperCase(word.codePointAt(at)) || isUncased(word.codePointAt(at)));
  }

  private static boolean isUncased(int c) {
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  private static String trimmed(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && !Character.isLetterOrDigit(name.codePointAt(from))) {
      from++;
    }
    while (to > from && ".,;:”\"'’»“)".indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    return name.substring(from, to);
  }
}
