package org.offprint.internal.text.rule;

import java.util.Optional;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds what was printed under pictures: a credit on a line of its own ({@code (Bild: X)}, {@code
 * Photo: X}), and a caption that ends in a credit ({@code … Ines Varga/Agency}, {@code …
 * Photograph: Ines Varga}). A short line directly above a credit is its caption.
 */
public final class CaptionRule implements TextRule {
  /** In characters; a longer text is not a caption. At 200, 11 of 500 texts change; at 800, 2. */
  private static final int LONGEST_CAPTION = 400;

  /**
   * In characters; a longer line is a caption with its credit. At 45, 8 of 500 texts change; at
   * 180, none.
   */
  private static final int LONGEST_CREDIT = 90;

  /** A caption with more is a paragraph. At 15 or 60, none of 500 texts changes. */
  private static final int MOST_CAPTION_WORDS = 30;

  /** A credit with more is a sentence. At 6, 4 of 500 texts change; at 24, none. */
  private static final int MOST_CREDIT_WORDS = 12;

  /** In characters, with the slash before it. At 15, 12 of 500 texts change; at 60, none. */
  private static final int LONGEST_AGENCY = 30;

  /** In characters, with the colon before them. At 30, 10 of 500 texts change; at 120, 4. */
  private static final int LONGEST_NAMES = 60;

  /** In characters, with the colon before them. At 2, none of 500 texts changes; at 8, 5. */
  private static final int SHORTEST_NAMES = 4;

  @Override
  public void apply(Pieces pieces) {
    int first = pieces.firstProse();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.isOpen() || piece.text().length() > LONGEST_CAPTION) {
        continue;
      }
      if (isCredit(piece)) {
        piece.claim(PieceKind.PICTURE_CREDIT, Rule.PICTURE_CREDIT, 0.8);
        captionAbove(pieces, i, first);
      } else if (namesMaker(piece.text())) {
        piece.claim(PieceKind.CAPTION, Rule.CAPTION_WITH_CREDIT, 0.8);
      }
    }
  }

  private static void captionAbove(Pieces pieces, int at, int first) {
    boolean before = at > 0 && at <= first;
    if (before) {
      Piece above = pieces.get(at - 1);
      boolean caption =
          above.isOpen() && at >= 2 && above.isSentence() && above.words() <= MOST_CAPTION_WORDS;
      if (caption) {
        above.claim(PieceKind.CAPTION, Rule.CAPTION_ABOVE_CREDIT, 0.6);
      }
    }
  }

  /** Whether a text ends in who made a picture. */
  static boolean namesMaker(String text) {
    return endsInAgency(text) || endsInCredit(text);
  }

  /** A credit word, a colon, and a name; in brackets or not. */
  private static boolean isCredit(Piece piece) {
    if (piece.text().length() > LONGEST_CREDIT) {
      return false;
    }
    String folded = piece.folded();
    Optional<String> word = Words.CREDIT_WORDS.phrases().opening(folded);
    if (word.isEmpty()) {
      return false;
    }
    String rest = folded.substring(word.get().length()).strip();
    boolean bare = Words.UNMARKED_CREDIT_WORDS.phrases().matchesFolded(word.get());
    boolean marked = rest.startsWith(":") || rest.startsWith("/") || rest.startsWith("=");
    return (bare || marked) && rest.length() > 1 && piece.words() <= MOST_CREDIT_WORDS;
  }

  /** The last word has a slash in it and an agency after the slash, as in {@code Lind/Reuters}. */
  private static boolean endsInAgency(String text) {
    String line = text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
    int slash = line.lastIndexOf('/');
    if (slash <= 0 || line.length() - slash > LONGEST_AGENCY) {
      return false;
    }
    boolean name = Character.isLetter(line.charAt(slash - 1)) || line.charAt(slash - 1) == ' ';
    return name && Words.AGENCIES.phrases().matches(line.substring(slash + 1));
  }

  /** A credit word with a colon near the end, and no sentence after it. */
  private static boolean endsInCredit(String text) {
    int colon = text.lastIndexOf(':');
    if (colon <= 0
        || text.length() - colon > LONGEST_NAMES
        || text.length() - colon < SHORTEST_NAMES) {
      return false;
    }
    int from = text.lastIndexOf(' ', colon);
    String word = text.substring(from + 1, colon);
    boolean after = from > 0 && ".!?)”\"]".indexOf(text.charAt(from - 1)) >= 0;
    return after && Words.CREDIT_WORDS.phrases().matches(word) && !text.endsWith("?");
  }
}
