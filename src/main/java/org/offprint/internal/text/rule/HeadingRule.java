package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.LineForm;
import org.offprint.internal.text.line.MarkdownMarks;
import org.offprint.internal.text.piece.LineKind;
import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds headings: short lines between paragraphs that do not end like a statement.
 *
 * <p>A line marked by number signs is one. A bare line must have at most 100 characters, and at
 * most 12 words or 80 characters, open with a capital, a digit or an opening mark, stand apart as
 * paragraphs do, have the body before it and a paragraph after it, or one more heading and then a
 * paragraph; and it must occur only once. Lines of a list that has lost its bullets are not
 * headings.
 */
public final class HeadingRule implements TextRule {
  /** A line with more is a heading only if it is short. At 6, 27 of 500 texts change; at 24, 36. */
  private static final int MOST_WORDS = 12;

  /** The weight up to which it is so. At 40 or 160, 36 of 500 texts change. */
  private static final int SHORT = 80;

  /** A line with more after number signs is text. At 15 or 60, none of 500 texts changes. */
  private static final int MOST_MARKED_WORDS = 30;

  /** The weight above which a line is not a heading. At 50, 210 of 500 texts change; at 200, 4. */
  private static final int LONGEST = 100;

  /**
   * "Ingredients:" may be a heading; a longer line with a colon leads in to what follows. At 1 or
   * 6, 10 of 500 texts change.
   */
  private static final int MOST_LEAD_IN_WORDS = 3;

  /**
   * A longer line with an exclamation mark is something that is said. At 3 or 12, 9 of 500 texts
   * change.
   */
  private static final int MOST_SHOUT_WORDS = 6;

  /**
   * The weight at or above which what stands below a heading is a paragraph. At 20, 75 of 500 texts
   * change; at 80, 133.
   */
  private static final int PARAGRAPH = 40;

  /** The level of headings right below the title. */
  private static final int BARE_LEVEL = 2;

  /** How little may speak for a heading by the learned scorer, in 1024ths of a logit. */
  private static final int FAINTEST = -300;

  @Override
  public void apply(Pieces pieces) {
    boolean spaced = ParagraphSpacing.isBlankLine(pieces);
    Set<String> repeated = repeated(pieces);
    int begin = begin(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.isOpen()) {
        continue;
      }
      int hashes = MarkdownMarks.hashes(piece.text());
      if (hashes > 0 && piece.words() <= MOST_MARKED_WORDS) {
        piece.claim(PieceKind.HEADING, Rule.NUMBER_SIGNS, 0.95).withLevel(hashes);
      } else if (i > begin && isScored(piece) && isShaped(piece)) {
        piece.claim(PieceKind.HEADING, Rule.LINE_SCORER, 0.7).withLevel(level(piece.text()));
      } else if (i > begin && isBare(pieces, i, spaced) && !repeated.contains(piece.text())) {
        piece.claim(PieceKind.HEADING, Rule.BARE_HEADING, 0.8).withLevel(level(piece.text()));
      }
    }
  }

  /** Whether the learned scorer takes it for a heading rather than anything else. */
  private static boolean isScored(Piece piece) {
    @Nullable LineScore score = piece.score();
    return score != null && score.lead(LineKind.HEADING) > FAINTEST;
  }

  /** Short lines that stand three times or more: labels. Twice may be a table of contents. */
  private static Set<String> repeated(Pieces pieces) {
    Map<String, Integer> times = new HashMap<>();
    for (Piece piece : pieces.all()) {
      if (piece.isOpen() && piece.text().length() <= LONGEST) {
        times.merge(piece.text(), 1, Integer::sum);
      }
    }
    times.values().removeIf(count -> count < 3);
    return times.keySet();
  }

  /** The first piece of the body; a heading comes after it. */
  private static int begin(Pieces pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean body = piece.isText() && (piece.isSentence() || piece.isProse());
      if (body || piece.is(PieceKind.LIST_ITEM) || piece.is(PieceKind.STANDFIRST)) {
        return i;
      }
    }
    return pieces.size();
  }

  private static boolean isBare(Pieces pieces, int at, boolean spaced) {
    Piece piece = pieces.get(at);
    return isShaped(piece)
        && (!spaced || piece.gap() > 0 || closes(pieces.get(at - 1)) || isPair(pieces, at - 1))
        && (pieces.form() == LineForm.ONE_LINE || piece.gap() > 0)
        && leadsToText(pieces, at, spaced);
  }

  private static boolean isShaped(Piece piece) {
    String text = MarkdownMarks.withoutHashes(piece.text());
    int weight = Tokens.weight(text, LONGEST + 1);
    boolean sized = weight <= LONGEST && (piece.words() <= MOST_WORDS || weight <= SHORT);
    return sized
        && piece.words() > 0
        && opens(text.codePointAt(0))
        && !stops(text, piece.words())
        && !text.contains(" | ")
        && Sentences.starts(text).size() == 1
        && DateLine.read(text).isEmpty();
  }

  /** A capital, a digit or an opening mark; not a bracket, and not the dash before a source. */
  private static boolean opens(int first) {
    return !Character.isLowerCase(first) && "()[]{}.,;:!?-–—".indexOf(first) < 0;
  }

  /** A statement, a lead-in with a colon, or a shout. */
  private static boolean stops(String text, int words) {
    char last = text.charAt(text.length() - 1);
    boolean leadIn = last == ':' && words > MOST_LEAD_IN_WORDS;
    boolean shout = last == '!' && words > MOST_SHOUT_WORDS;
    boolean statement = ".,;。…".indexOf(last) >= 0 || text.endsWith(".”") || text.endsWith(".\"");
    return statement || leadIn || shout;
  }

  /**
   * Whether a line and the next stand alone between blank lines: the titles of a part and a
   * section.
   */
  private static boolean isPair(Pieces pieces, int first) {
    return first > 0
        && pieces.get(first).gap() > 0
        && pieces.groupEnd(first) == first + 2
        && isShaped(pieces.get(first + 1))
        && (pieces.get(first).is(PieceKind.HEADING) || isShaped(pieces.get(first)));
  }

  /** Whether the line before, without a blank line between, is complete and not a list item. */
  private static boolean closes(Piece before) {
    return switch (before.kind()) {
      case CAPTION, PICTURE_CREDIT, LEFT_OUT, CODE, PULL_QUOTATION -> true;
      case UNDECIDED, PARAGRAPH -> before.isProse() && before.endsSentence();
      default -> false;
    };
  }

  private static boolean leadsToText(Pieces pieces, int at, boolean spaced) {
    int next = next(pieces, at);
    boolean close = next < pieces.size() && spaced && pieces.get(next).gap() == 0;
    if (next == pieces.size() || (close && !isPair(pieces, at))) {
      return false;
    }
    Piece after = pieces.get(next);
    boolean colon = pieces.get(at).text().endsWith(":");
    if (colon && !after.isText()) {
      return false;
    }
    if (isParagraph(after) || after.is(PieceKind.CODE) || after.is(PieceKind.QUOTATION)) {
      return true;
    }
    boolean marked = after.is(PieceKind.LIST_ITEM) && after.lead() != null;
    if (marked || !after.isOpen() || !isShaped(after)) {
      return marked;
    }
    int second = next(pieces, next);
    return second < pieces.size() && isParagraph(pieces.get(second)) && pieces.get(at).words() > 1;
  }

  private static boolean isParagraph(Piece piece) {
    boolean text = piece.isText() && Tokens.weight(piece.text(), PARAGRAPH) >= PARAGRAPH;
    return text && (piece.endsSentence() || piece.isProse() || piece.text().endsWith(":"));
  }

  private static int next(Pieces pieces, int at) {
    int next = at + 1;
    while (next < pieces.size()
        && (pieces.get(next).is(PieceKind.LEFT_OUT)
            || pieces.get(next).is(PieceKind.CAPTION)
            || pieces.get(next).is(PieceKind.PICTURE_CREDIT)
            || pieces.get(next).is(PieceKind.PULL_QUOTATION))) {
      next++;
    }
    return next;
  }

  private static int level(String text) {
    int numbers = MarkdownMarks.numbering(text);
    return numbers > 1 ? Math.min(6, BARE_LEVEL + numbers - 1) : BARE_LEVEL;
  }
}
