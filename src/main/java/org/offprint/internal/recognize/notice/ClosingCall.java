package org.offprint.internal.recognize.notice;

import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * A line in which a page asks its readers for something: to follow it on a channel, to sign up, to
 * donate, to send in a story, to rate the article or to read on.
 */
public final class ClosingCall {
  /**
   * Longer ones are paragraphs of an article about itself. At 200, 1 of 1,009 pages and texts
   * changes; at 800, none.
   */
  private static final int LONGEST = 400;

  private ClosingCall() {}

  /**
   * Whether a line is one.
   *
   * @param folded the line as {@link Tokens#fold} writes it
   */
  public static boolean matches(String folded) {
    if (folded.length() > LONGEST) {
      return false;
    }
    return Words.CLOSING_CALLS.phrases().opening(folded).isPresent()
        || (Words.FOLLOW_WORDS.phrases().opening(folded).isPresent()
            && Words.CHANNELS.phrases().indexIn(firstSentence(folded)) >= 0);
  }

  private static String firstSentence(String folded) {
    for (int i = 0; i + 1 < folded.length(); i++) {
      if (".!?".indexOf(folded.charAt(i)) >= 0 && folded.charAt(i + 1) == ' ') {
        return folded.substring(0, i);
      }
    }
    return folded;
  }
}
