package org.offprint.internal.recognize.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * A note that says who paid for the work on its article: {@code This story was supported by the
 * Lund Ferry Fund.}
 *
 * @param supporter whom it names, or {@code null}
 */
public record SupportNote(@Nullable String supporter) {
  /** In characters; a longer paragraph is about its subject. */
  private static final int LONGEST = 600;

  /** In words: the phrase stands near the beginning of its sentence. */
  private static final int MOST_WORDS_BEFORE = 8;

  /** Reads a paragraph; empty if its first sentence is anything else. */
  public static Optional<SupportNote> read(String text) {
    if (text.length() > LONGEST || !ThisArticle.opens(text)) {
      return Optional.empty();
    }
    String sentence = Sentences.first(text);
    String folded = Tokens.fold(sentence);
    int at = Words.SUPPORTED.phrases().indexIn(folded);
    if (at < 0 || Tokens.count(folded.substring(0, at)) > MOST_WORDS_BEFORE) {
      return Optional.empty();
    }
    String phrase = Words.SUPPORTED.phrases().at(folded, at).orElse("");
    String rest = sentence.substring(Tokens.foldedEnd(sentence, at + phrase.length()));
    return Optional.of(new SupportNote(OutletName.in(rest)));
  }
}
