package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out the labels of advertisements, players and page controls: a whole line that is a known
 * label in some language, or a line of nothing but digits and punctuation.
 */
public final class PageLabelRule implements TextRule {
  /** A line with more is not a label. At 4 or 16, none of 500 texts changes. */
  private static final int MOST_WORDS = 8;

  /** In characters; a longer line is text. At 50 or 200, none of 500 texts changes. */
  private static final int LONGEST = 100;

  /** In characters; a longer line of digits is data. At 3, 58 of 500 texts change; at 14, 29. */
  private static final int LONGEST_COUNTER = 7;

  @Override
  public void apply(Pieces pieces) {
    for (Piece piece : pieces.all()) {
      if (!piece.isOpen() || piece.text().length() > LONGEST) {
        continue;
      }
      if (isCounter(piece.text())) {
        piece.leaveOut(Rule.COUNTER);
      } else if (piece.words() <= MOST_WORDS
          && Words.PAGE_LABELS.phrases().matchesFolded(letters(piece.folded()))) {
        piece.leaveOut(Rule.LABEL);
      }
    }
  }

  /** Digits, brackets and symbols, such as the number of comments beside a speech bubble. */
  private static boolean isCounter(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || "*_=~#".indexOf(c) >= 0) {
        return false;
      }
      digit |= Character.isDigit(c);
    }
    return digit && text.length() <= LONGEST_COUNTER;
  }

  /** Only the words, so that a pager's bars and arrows do not matter. */
  private static String letters(String folded) {
    StringBuilder words = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean part = Character.isLetterOrDigit(c) || c == '\'' || c == '-';
      if (part) {
        words.append(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }
}
