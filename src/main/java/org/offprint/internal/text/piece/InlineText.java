package org.offprint.internal.text.piece;

import java.util.List;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Inline;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Text;
import org.offprint.model.TextRange;

/**
 * The words of a piece as inlines. A text knows its place in the source if it has exactly the
 * characters of the source.
 */
public final class InlineText {
  private InlineText() {}

  /** All words of a piece. */
  public static List<Inline> of(Piece piece) {
    return of(piece, piece.text());
  }

  /** A part of the words of a piece, which must be among them. */
  public static List<Inline> of(Piece piece, String words) {
    Rule rule = piece.rule();
    boolean aligned = piece.text().length() == piece.end() - piece.start();
    int at = piece.text().indexOf(words);
    if (!aligned || at < 0) {
      return List.of(Text.of(words));
    }
    int start = piece.start() + at;
    TextRange range = new TextRange(start, start + words.length());
    return List.of(
        new Text(words, NodeInfo.of(new Origin(range, rule.code(), piece.confidence()))));
  }
}
