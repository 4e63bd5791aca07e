package org.offprint.internal.recognize.people;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * Who made a picture, as stated at the end of a caption: {@code The pier. Photo: Nils Holm}, {@code
 * The pier (Bild: Nils Holm/Agency)}, or as a line of its own.
 *
 * @param from where in the line the credit starts, 0 if it is all of it
 */
public record PictureCredit(int from) {
  /**
   * In characters; a longer text is not a caption. At 200 or 800, none of 1,009 pages and texts
   * changes.
   */
  private static final int LONGEST_LINE = 400;

  /**
   * In characters: a word for the picture, a name and an agency. At 45 or 180, none of 1,009 pages
   * and texts changes.
   */
  private static final int LONGEST = 90;

  /** A credit with more is a sentence. At 5 or 20, none of 1,009 pages and texts changes. */
  private static final int MOST_WORDS = 10;

  private static final String MARKS = ":：/=＝";
  private static final String OPENING = "(（[";
  private static final String CLOSING = ")）]";
  private static final String STOPS = ".。!?！？…";

  /** The credit at the end of a line; empty if it does not end in one. */
  public static Optional<PictureCredit> atEnd(String line) {
    if (line.isEmpty() || line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    if (CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0) {
      int open = lastOpening(line);
      boolean credit = open >= 0 && isCredit(line.substring(open + 1, line.length() - 1));
      return credit ? Optional.of(new PictureCredit(open)) : Optional.empty();
    }
    if (isCredit(line)) {
      return Optional.of(new PictureCredit(0));
    }
    for (int i = line.length() - 2; i > 0 && line.length() - i <= LONGEST; i--) {
      int start = i + 1;
      while (start < line.length() && line.charAt(start) == ' ') {
        start++;
      }
      boolean stop = STOPS.indexOf(line.charAt(i)) >= 0;
      if (stop && isCredit(line.substring(start))) {
        return Optional.of(new PictureCredit(start));
      }
    }
    return Optional.empty();
  }

  private static int lastOpening(String line) {
    int at = line.length() - 2;
    while (at >= 0 && OPENING.indexOf(line.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  /** A word such as "photo" with a mark, or "photo by" without one, and then names alone. */
  private static boolean isCredit(String text) {
    if (text.length() > LONGEST || Tokens.count(text) > MOST_WORDS) {
      return false;
    }
    String folded = Tokens.fold(text);
    Optional<String> word = Words.CREDIT_WORDS.phrases().opening(folded);
    if (word.isEmpty()) {
      return false;
    }
    String rest = text.substring(Tokens.foldedEnd(text, word.get().length()));
    String names = rest.strip();
    boolean bare = Words.UNMARKED_CREDIT_WORDS.phrases().matchesFolded(word.get());
    boolean marked = !names.isEmpty() && MARKS.indexOf(names.charAt(0)) >= 0;
    return (bare || marked) && areNames(marked ? names.substring(1).strip() : names);
  }

  /** Where the first word begins. */
  private static int start(String text) {
    int from = 0;
    while (from < text.length() && !Character.isLetterOrDigit(text.codePointAt(from))) {
      from++;
    }
    return from;
  }

  /** Whether no word belongs to a sentence: all have capitals, or join names. */
  private static boolean areNames(String text) {
    List<String> words = Tokens.split(text);
    for (String word : words) {
      int first = word.codePointAt(start(word) < word.length() ? start(word) : 0);
      boolean joins =
          Words.NAME_PARTICLES.phrases().matches(word)
              || Words.NAME_JOINERS.phrases().matches(word)
              || Words.OUTLET_PARTICLES.phrases().matches(word)
              || Words.AGENCIES.phrases().matches(word);
      if (Character.isLowerCase(first) && !joins && word.indexOf('/') < 0) {
        return false;
      }
    }
    return !words.isEmpty();
  }
}
