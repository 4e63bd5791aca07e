package org.offprint.internal.recognize.date;

import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * Distinguishes sentences that mention a date from lines that say when an article was published.
 * The former end with a full stop, have more words than a date needs, and do not mention publishing
 * or a name.
 */
public final class DateInSentence {
  /**
   * A date with its weekday and time of day has no more. At 4, 2 of 1,009 pages and texts change;
   * at 16, none.
   */
  private static final int FEWEST_WORDS = 8;

  /**
   * Longer sentences about publishing belong to the story. At 7 or 30, none of 1,009 pages and
   * texts changes.
   */
  private static final int MOST_WORDS_ABOUT_PUBLISHING = 15;

  /**
   * "On", "vom" and the like open dates as well as sentences. At 1 or 6, none of 1,009 pages and
   * texts changes.
   */
  private static final int LONGEST_PREPOSITION = 3;

  private static final String WIDE_STOP = "。";

  private DateInSentence() {}

  /**
   * Whether a line is a sentence of the text, so that no date in it is that of the article.
   *
   * @param line the words of the line
   * @return true if it reads like a sentence
   */
  public static boolean isRead(String line) {
    if (!Sentences.ends(line)) {
      return false;
    }
    int words = Tokens.count(line);
    if (words < FEWEST_WORDS && !line.contains(WIDE_STOP)) {
      return false;
    }
    return !(words <= MOST_WORDS_ABOUT_PUBLISHING && isAboutPublishing(Tokens.fold(line)))
        && BylineReader.afterByWord(line).isEmpty()
        && DateLine.read(line).isEmpty();
  }

  private static boolean isAboutPublishing(String folded) {
    if (Words.UPDATED.phrases().indexIn(folded) >= 0) {
      return true;
    }
    for (String word : Tokens.split(folded)) {
      if (word.length() > LONGEST_PREPOSITION && Words.PUBLISHED.phrases().matchesFolded(word)) {
        return true;
      }
    }
    return false;
  }
}
