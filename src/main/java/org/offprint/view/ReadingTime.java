package org.offprint.view;

import java.time.Duration;
import org.offprint.model.Article;
import org.offprint.model.WordCount;

/**
 * How long it takes to read an article, from the words of its {@link Article#plainText()}.
 *
 * <pre>{@code
 * System.out.println(ReadingTime.DEFAULT.minutes(article) + " minutes");
 * }</pre>
 *
 * @param wordsPerMinute how many words are read in a minute
 * @param charactersPerMinute how many characters of scripts without spaces between words, such as
 *     Chinese, Japanese and Thai
 */
public record ReadingTime(int wordsPerMinute, int charactersPerMinute) {
  /**
   * An adult's pace.
   *
   * <p>238 words: silent reading of English non-fiction, over 190 studies (M. Brysbaert, How many
   * words do we read per minute?, Journal of Memory and Language 109, 2019). 255 characters:
   * Chinese read aloud, and so on the slow side (S. Trauzettel-Klosinski and K. Dietz, Standardized
   * Assessment of Reading Performance: The New International Reading Speed Texts IReST,
   * Investigative Ophthalmology and Visual Science 53, 2012).
   */
  public static final ReadingTime DEFAULT = new ReadingTime(238, 255);

  private static final long SECONDS = 60;

  /** The rounding error that floating point may add to a whole number of seconds. */
  private static final double ROUNDING = 1e-6;

  /** Refuses paces below one. */
  public ReadingTime {
    if (wordsPerMinute < 1 || charactersPerMinute < 1) {
      throw new IllegalArgumentException(
          "a pace must be positive, but is " + Math.min(wordsPerMinute, charactersPerMinute));
    }
  }

  /**
   * Another pace for words.
   *
   * @param words how many a minute, positive
   * @return the pace
   */
  public ReadingTime withWordsPerMinute(int words) {
    return new ReadingTime(words, charactersPerMinute);
  }

  /**
   * Another pace for characters of scripts without spaces.
   *
   * @param characters how many a minute, positive
   * @return the pace
   */
  public ReadingTime withCharactersPerMinute(int characters) {
    return new ReadingTime(wordsPerMinute, characters);
  }

  /**
   * The time for an article.
   *
   * @param article the article
   * @return whole seconds, rounded up; zero without words; O(nodes + characters)
   */
  public Duration of(Article article) {
    WordCount count = WordCount.of(article.plainText());
    double minutes =
        (double) count.spaced() / wordsPerMinute + (double) count.unspaced() / charactersPerMinute;
    return Duration.ofSeconds((long) Math.ceil(minutes * SECONDS - ROUNDING));
  }

  /**
   * The time for an article in minutes, as pages print it.
   *
   * @param article the article
   * @return minutes, rounded up; 0 without words
   */
  public int minutes(Article article) {
    return (int) ((of(article).toSeconds() + SECONDS - 1) / SECONDS);
  }
}
