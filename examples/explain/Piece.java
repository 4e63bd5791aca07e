package explain;

import java.util.List;
import java.util.Locale;
import org.offprint.model.Node;
import org.offprint.model.Origin;
import org.offprint.model.Place;
import org.offprint.model.WordCount;
import org.offprint.parse.Omission;

/**
 * A piece of the source: something kept, with the pieces inside it, or something left out.
 *
 * @param kept whether it is in the article
 * @param part the part of the article it is, {@code ""} for the body and for what was left out
 * @param type the type of its node or the name of its line; of what was left out the kind of
 *     medium, {@code ""} for words
 * @param rule the rule that made it or left it out, {@code ""} if none is named
 * @param confidence how sure the rule was, from 0 to 1
 * @param place where it stands, or {@code null}
 * @param start its position in the source
 * @param end the position of the last piece inside it
 * @param node its node, or {@code null}
 * @param text its own words, without those of the pieces inside it
 * @param inside the pieces inside it, in the order of the source
 */
record Piece(
    boolean kept,
    String part,
    String type,
    String rule,
    float confidence,
    Place place,
    int start,
    int end,
    Node node,
    String text,
    List<Piece> inside) {

  static Piece left(Omission omission) {
    int position = omission.place().position();
    boolean medium = omission.isMedium();
    return new Piece(
        false,
        "",
        medium ? omission.kind().name().toLowerCase(Locale.ROOT) : "",
        omission.rule(),
        1,
        omission.place(),
        position,
        position,
        null,
        omission.text(),
        List.of());
  }

  /** Something kept, without others inside. */
  static Piece kept(String part, String type, Origin origin, int start, Node node, String text) {
    return origin == null
        ? new Piece(true, part, type, "", 1, null, start, start, node, text, List.of())
        : new Piece(
            true,
            part,
            type,
            origin.rule(),
            origin.confidence(),
            origin.place(),
            start,
            start,
            node,
            text,
            List.of());
  }

  Piece with(List<Piece> pieces) {
    int last = end;
    for (Piece piece : pieces) {
      last = Math.max(last, piece.end);
    }
    return new Piece(kept, part, type, rule, confidence, place, start, last, node, text, pieces);
  }

  /** Whether it is a medium that was left out: its text says what it shows or where it is. */
  boolean leftMedium() {
    return !kept && !type.isEmpty();
  }

  /** The words of its own, not of the pieces inside it. */
  int words() {
    return leftMedium() ? 0 : WordCount.of(text).total();
  }
}
