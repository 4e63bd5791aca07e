package org.offprint.internal.quote;

import org.jspecify.annotations.Nullable;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Text;
import org.offprint.model.TextRange;

/**
 * Cuts a text and adjusts its info: each piece knows its own place in the source, and only one
 * keeps the id.
 */
final class TextPiece {
  private TextPiece() {}

  static Text of(Text text, int from, int to) {
    String value = text.value();
    if (from == 0 && to == value.length()) {
      return text;
    }
    NodeInfo info = text.info();
    if (info != NodeInfo.NONE) {
      Origin origin = cut(info.origin(), value.length(), from, to);
      info =
          new NodeInfo(
              from == 0 ? info.id() : null, info.language(), info.direction(), info.data(), origin);
    }
    return new Text(value.substring(from, to), info);
  }

  /** A range whose length differs from the text's does not show where in it a piece is. */
  private static @Nullable Origin cut(@Nullable Origin origin, int length, int from, int to) {
    if (origin == null
        || !(origin.place() instanceof TextRange range)
        || range.length() != length) {
      return origin;
    }
    TextRange piece = new TextRange(range.start() + from, range.start() + to);
    return new Origin(piece, origin.rule(), origin.confidence());
  }
}
