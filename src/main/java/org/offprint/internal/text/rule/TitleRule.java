package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.offprint.internal.metadata.Fact;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.ListMark;
import org.offprint.internal.text.line.MarkdownMarks;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;

/**
 * Finds the title among the lines above the first paragraph.
 *
 * <p>A title has 2 to 25 words, does not end like a statement, and is not a label, name, number or
 * credit. The candidate with the most signs of a title wins, the first one in case of a tie: its
 * length, being repeated, underlined or marked as a title, capitals, and what follows it. Without a
 * candidate there is no title: an invented one would be worse.
 */
public final class TitleRule implements TextRule {
  private static final Rule RULE = Rule.TITLE_LINE;
  private static final Set<Rule> META_LINES = Set.of(Rule.DATED_LINE, Rule.TIME_OF_DAY, Rule.SHARE);

  /**
   * How many lines below the title a byline or date may stand. At 1, 117 of 500 texts change; at 6,
   * 60.
   */
  private static final int SIGNATURE_LINES = 3;

  /** One word alone is a label. At 1, 45 of 500 texts change; at 4, 35. */
  private static final int FEWEST_WORDS = 2;

  /** A line with more is a paragraph. At 12, 68 of 500 texts change; at 50, none. */
  private static final int MOST_WORDS = 25;

  /**
   * Most titles are not longer; a longer line next to a title is more often its summary. At 8, 54
   * of 500 texts change; at 32, 12.
   */
  private static final int USUAL_WORDS = 16;

  /** In characters; a longer line is a paragraph. At 110, 11 of 500 texts change; at 440, none. */
  private static final int LONGEST = 220;

  @Override
  public void apply(Pieces pieces) {
    int first = pieces.firstProse();
    if (pieces.title() >= 0) {
      return;
    }
    if (first == pieces.size() || first == 0) {
      return;
    }
    Map<String, Integer> times = times(pieces);
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < first; i++) {
      if (isCandidate(pieces.get(i))) {
        int score = score(pieces, i, first, times);
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
    }
    if (best >= 0) {
      claim(pieces, best, RULE, 0.9);
    }
  }

  static void claim(Pieces pieces, int at, Rule rule, double confidence) {
    Piece piece = pieces.get(at);
    piece.claim(PieceKind.TITLE, rule, confidence);
    String title = MarkdownMarks.withoutHashes(piece.text());
    pieces.facts().note(Fact.TITLE, title, Certainty.VISIBLE, true, piece, rule);
    for (int i = 0; i < pieces.size(); i++) {
      Piece other = pieces.get(i);
      if (i != at && other.isOpen() && other.folded().equals(piece.folded())) {
        other.leaveOut(Rule.TITLE_AGAIN);
      }
    }
  }

  private static Map<String, Integer> times(Pieces pieces) {
    Map<String, Integer> times = new HashMap<>();
    for (Piece piece : pieces.all()) {
      if (piece.text().length() <= LONGEST) {
        times.merge(piece.folded(), 1, Integer::sum);
      }
    }
    return times;
  }

  private static boolean isCandidate(Piece piece) {
    String text = piece.text();
    if (!piece.isOpen() || text.length() > LONGEST) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean open =
        ".。,;:–—-".indexOf(last) >= 0 && !text.endsWith("...") && !Sentences.endsInInitials(text);
    int words = piece.words();
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && !open
        && !MarkdownMarks.isNumbered(text)
        && !DateReader.isInside(text)
        && !opensWithLabel(piece.folded())
        && !isBreadcrumb(text)
        && !ListMark.isBulleted(text)
        && !Words.SUBSCRIPTION_LABELS.phrases().matchesFolded(piece.folded());
  }

  private static int score(Pieces pieces, int at, int first, Map<String, Integer> times) {
    Piece piece = pieces.get(at);
    String text = piece.text();
    int score = piece.words() < 4 ? 1 : piece.words() <= USUAL_WORDS ? 3 : 2;
    score += times.getOrDefault(piece.folded(), 1) > 1 ? 3 : 0;
    score += text.startsWith("# ") || isUnderlined(pieces, at) ? 4 : 0;
    score += isCapitals(text) ? 1 : 0;
    score += leadsToText(pieces, at, first) ? 1 : 0;
    score += isSigned(pieces, at, first) ? 2 : 0;
    boolean name = !BylineReader.bareNames(text).isEmpty();
    score -= name ? 3 : 0;
    boolean inList = at > 0 && at + 1 < first && piece.gap() == 0 && pieces.get(at + 1).gap() == 0;
    score -= inList && piece.words() < 4 ? 2 : 0;
    return score;
  }

  /** A whole label, or one of several words with more after it. */
  private static boolean opensWithLabel(String folded) {
    return Words.RELATED_LABELS
        .phrases()
        .opening(folded)
        .filter(label -> label.equals(folded) || label.indexOf(' ') > 0)
        .isPresent();
  }

  static boolean isBreadcrumb(String text) {
    return text.contains(" > ") || text.contains(" › ") || text.contains(" » ");
  }

  /** A byline, a date or a share bar stands in one of the next three lines. */
  private static boolean isSigned(Pieces pieces, int at, int first) {
    for (int i = at + 1; i <= Math.min(first, at + SIGNATURE_LINES) && i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean meta = piece.is(PieceKind.LEFT_OUT) && META_LINES.contains(piece.rule());
      if (piece.is(PieceKind.BYLINE)
          || meta
          || DateReader.isInside(piece.text())
          || !BylineReader.bareNames(piece.text()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnderlined(Pieces pieces, int at) {
    return at + 1 < pieces.size()
        && pieces.get(at + 1).gap() == 0
        && MarkdownMarks.isUnderline(pieces.get(at + 1).text());
  }

  private static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }

  /** Nothing that could be a better title stands between the line and the first paragraph. */
  private static boolean leadsToText(Pieces pieces, int at, int first) {
    for (int i = at + 1; i < first; i++) {
      Piece piece = pieces.get(i);
      boolean longer = isCandidate(piece) && piece.words() >= 4;
      if (longer && BylineReader.bareNames(piece.text()).isEmpty() && i > at + 1) {
        return false;
      }
    }
    return true;
  }
}
