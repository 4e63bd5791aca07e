package org.offprint.internal.recognize.notice;

import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/** Whether a sentence speaks of the article that it stands in. */
final class ThisArticle {
  /**
   * In characters: the words "this article" are looked for up to here. At 60 or 240, none of 1,009
   * pages and texts changes.
   */
  private static final int OPENING = 120;

  private ThisArticle() {}

  static boolean opens(String sentence) {
    if (!Words.THIS_ARTICLE.phrases().mayOpen(sentence)) {
      return false;
    }
    String opening = sentence.substring(0, Math.min(sentence.length(), OPENING));
    return Words.THIS_ARTICLE.phrases().opening(Tokens.fold(opening)).isPresent();
  }
}
