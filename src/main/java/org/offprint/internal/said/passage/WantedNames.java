package org.offprint.internal.said.passage;

import java.util.List;
import org.offprint.internal.recognize.words.Words;

/**
 * The short names near the quotations of an article, and which passages far from them may have the
 * full ones: no others need be cut.
 */
public final class WantedNames {
  /** Kinds of words that are no names, or stand before one. */
  private static final int NO_NAME = Kind.NO_NAME | Kind.ROLE.bit() | Kind.ADDRESS.bit();

  /** In characters, from the end of a word to the next one: a full stop, a space. */
  private static final int FARTHEST = 2;

  private final Vocabulary vocabulary;

  /** Whether there is any. */
  private boolean any;

  /**
   * Those of some passages.
   *
   * @param passages all that have been cut
   */
  public WantedNames(List<Passage> passages, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Passage passage : passages) {
      find(passage.tokens());
    }
  }

  private void find(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Word word = token.word();
      if (word == null || !token.capital() || token.isAny(NO_NAME) || word.isWanted()) {
        continue;
      }
      boolean full =
          (i > 0 && tokens.get(i - 1).isCapitalWord() && !tokens.get(i - 1).isAny(NO_NAME))
              || (i + 1 < tokens.size() && tokens.get(i + 1).isCapitalWord());
      if (!full
          && !(word.isLowerSomewhere() && word.capitals() == 0)
          && !Words.STOP_WORDS.phrases().matchesFolded(word.folded())) {
        word.want();
        any = true;
      }
    }
  }

  /** Whether one of them occurs in a passage beside a word with a capital, or in brackets. */
  public boolean occurIn(Passage passage) {
    if (!any) {
      return false;
    }
    String text = passage.text();
    int length = text.length();
    int at = 0;
    int capitalEnd = -1;
    boolean wantedBefore = false;
    while (at < length) {
      char c = text.charAt(at);
      if (!Character.isUpperCase(c)) {
        at++;
        continue;
      }
      // A capital need be no letter: those in circles are symbols.
      int from = at;
      int hash = Vocabulary.hash(0, c);
      at++;
      while (at < length && goesOn(text, at)) {
        hash = Vocabulary.hash(hash, text.charAt(at));
        at++;
      }
      boolean beside = capitalEnd >= 0 && from <= capitalEnd + FARTHEST;
      if (beside && wantedBefore) {
        return true;
      }
      wantedBefore = vocabulary.isWanted(text, from, at, hash);
      if (wantedBefore && (beside || (from > 0 && text.charAt(from - 1) == '('))) {
        return true;
      }
      capitalEnd = at;
    }
    return false;
  }

  private static boolean goesOn(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || (c == '-' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }
}
