package org.offprint.internal.text.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.date.DateInSentence;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.date.DateLines;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.date.ReadingTimeLine;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.LineKind;
import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out lines that say when the article was published, how long it takes to read and what it
 * is filed under, after reading the dates. Only the lines before the first paragraph and the last
 * eight pieces are looked at, because dates stand in articles for many reasons.
 */
public final class DatedLineRule implements TextRule {
  /** In characters; a longer line is text. At 100, 2 of 500 texts change; at 400, none. */
  private static final int LONGEST = 200;

  /** Of a line without a date. At 7, 4 of 500 texts change; at 30, none. */
  private static final int MOST_WORDS = 15;

  /** How many lines below the title a date may stand after a summary. */
  private static final int BELOW_TITLE = 12;

  @Override
  public void apply(Pieces pieces) {
    int first = pieces.firstProse();
    int after = pieces.lastProse() + 1;
    pieces.open(0, first, LONGEST).forEach(piece -> read(pieces, piece));
    int below = pieces.title() < 0 ? first : pieces.title() + BELOW_TITLE;
    for (Piece piece : pieces.open(first, below, LONGEST)) {
      if (isScored(piece)) {
        read(pieces, piece);
      }
    }
    pieces
        .open(Math.max(first, after), after + BylineRule.LAST, LONGEST)
        .forEach(piece -> read(pieces, piece));
  }

  /** Below a standfirst the learned scorer tells the date from a line of the text. */
  private static boolean isScored(Piece piece) {
    @Nullable LineScore score = piece.score();
    return score != null && score.over(LineKind.DATE, LineKind.PARAGRAPH) > 0;
  }

  private static void read(Pieces pieces, Piece piece) {
    List<DateLine> dates = DateLines.in(piece.text());
    if (!dates.isEmpty()) {
      piece.leaveOut(Rule.DATED_LINE);
      BylineRule.dates(pieces, piece, dates);
    } else if (!DateInSentence.isRead(piece.text())) {
      readWithoutDate(piece);
    }
  }

  private static void readWithoutDate(Piece piece) {
    List<String> parts = BylineReader.parts(piece.text());
    if (parts.stream().anyMatch(DateReader::isTime)) {
      piece.leaveOut(Rule.TIME_OF_DAY);
    } else if (piece.words() <= MOST_WORDS
        && parts.stream().anyMatch(DatedLineRule::isReadingTimeOrTopics)) {
      piece.leaveOut(Rule.READING_TIME_OR_TOPICS);
    }
  }

  private static boolean isReadingTimeOrTopics(String part) {
    return ReadingTimeLine.isTold(part)
        || Words.TOPIC_OPENERS.phrases().opening(Tokens.fold(part)).isPresent();
  }
}
