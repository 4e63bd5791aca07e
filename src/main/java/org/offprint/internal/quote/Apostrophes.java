package org.offprint.internal.quote;

import java.util.Locale;
import org.offprint.internal.recognize.words.Words;

/** Tells apostrophes from single quotation marks. */
final class Apostrophes {
  /**
   * In letters; no clipped word in the lists is longer. At 3 or 14, none of 1,009 pages and texts
   * changes.
   */
  private static final int LONGEST_CLIPPED = 7;

  private Apostrophes() {}

  /** Whether the mark is an apostrophe and can be nothing else. */
  static boolean isApostrophe(MarkShape shape, Surroundings at) {
    if (shape == MarkShape.LOW_SINGLE) {
      return !at.right.isWord() && at.right != Neighbour.MARK && at.right != Neighbour.UNSPACED;
    }
    return (at.left.isWord() && at.right.isWord())
        || isInClippedAnd(at)
        || isSuffix(at)
        || isBeforeOpeningMark(at);
  }

  /** Either mark of rock ’n’ roll. */
  private static boolean isInClippedAnd(Surroundings at) {
    boolean before =
        isN(at.following(0)) && isSingle(at.following(1)) && !isLetter(at.following(2));
    boolean behind =
        isN(at.preceding(0)) && isSingle(at.preceding(1)) && !isLetter(at.preceding(2));
    return before || behind;
  }

  /** The genitive of a title in marks: “Fog”’s. */
  private static boolean isSuffix(Surroundings at) {
    boolean genitive = at.after == 's' && !isLetter(at.following(1));
    return genitive && (at.left == Neighbour.MARK || at.left == Neighbour.CLOSING);
  }

  /** The article of a title in marks: l’«Alba». */
  private static boolean isBeforeOpeningMark(Surroundings at) {
    if (at.left != Neighbour.LETTER || at.right != Neighbour.MARK) {
      return false;
    }
    return switch (at.after) {
      case '“', '„', '«', '"' -> isLetter(at.following(1));
      default -> false;
    };
  }

  /** Whether an opening mark may as well stand for what a word or a year has lost: ’tis, ’68. */
  static boolean mayBeElision(MarkShape shape, Surroundings at) {
    if (shape == MarkShape.LOW_SINGLE) {
      return false;
    }
    if (at.right == Neighbour.DIGIT) {
      return isDigit(at.following(0)) && isDigit(at.following(1)) && !isDigit(at.following(2));
    }
    return at.right == Neighbour.LETTER
        && Words.CLIPPED_WORDS
            .phrases()
            .matchesFolded(at.wordAfter(LONGEST_CLIPPED + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a closing mark may as well belong to a plural (the dogs’ dinner) or a measure (6'). */
  static boolean mayBePossessive(Surroundings at) {
    return at.right == Neighbour.SPACE && (at.left == Neighbour.DIGIT || endsLikePlural(at));
  }

  /** The cost of a mark after a word that closes nothing. */
  static int costAfterWord(Surroundings at) {
    if (at.left == Neighbour.DIGIT || endsLikePlural(at)) {
      return 1;
    }
    return at.left.isWord() ? 2 : MarkCosts.STRAY - 1;
  }

  private static boolean endsLikePlural(Surroundings at) {
    return switch (at.before) {
      case 's', 'S', 'x', 'z' -> true;
      default -> false;
    };
  }

  private static boolean isN(int c) {
    return c == 'n' || c == 'N';
  }

  private static boolean isSingle(int c) {
    return c == '\'' || c == '\u2018' || c == '\u2019';
  }

  private static boolean isLetter(int c) {
    return c >= 0 && Character.isLetter(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
