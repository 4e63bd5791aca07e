package org.offprint.internal.recognize.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** Reads such a sentence; empty if it is anything else. */
  public static Optional<FirstPublication> read(String sentence) {
    if (sentence.length() > LONGEST || !ThisArticle.opens(sentence)) {
      return Optional.empty();
    }
    String folded = Tokens.fold(sentence);
    int at = Words.FIRST_PUBLISHED.phrases().indexIn(folded);
    if (at < 0 || Tokens.count(sentence) > MOST_WORDS) {
      return Optional.empty();
    }
    String phrase = Words.FIRST_PUBLISHED.phrases().at(folded, at).orElse("");
    String rest = sentence.substring(Tokens.foldedEnd(sentence, at + phrase.length()));
    return Optional.of(new FirstPublication(OutletName.in(rest)));
  }
}
