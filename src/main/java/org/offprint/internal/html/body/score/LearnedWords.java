package org.offprint.internal.html.body.score;

import java.util.List;
import org.offprint.internal.html.element.ClassWords;
import org.offprint.internal.recognize.profile.WordSenses;

/**
 * The tables of words that the model of the body's scorer has learned from, each with a checksum of
 * its rows: the model is one for these words and no others.
 *
 * @param name the file of the table
 * @param checksum a checksum of its rows
 */
public record LearnedWords(String name, int checksum) {
  /** The tables that come with the library. */
  public static List<LearnedWords> shipped() {
    return List.of(
        new LearnedWords("body-words.txt", WordSenses.SHIPPED.checksum()),
        new LearnedWords("class-words.txt", ClassWords.checksum()));
  }
}
