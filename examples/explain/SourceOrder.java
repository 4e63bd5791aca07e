package explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Contributor;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.Origin;
import org.offprint.model.Slot;
import org.offprint.model.Table;
import org.offprint.model.Text;
import org.offprint.parse.ParseResult;

/**
 * Puts what was kept and what was left out back into the order of the source, by the positions of
 * their places. What was left out from within a block, such as a link between two items of a list,
 * stands inside it.
 */
final class SourceOrder {
  private final List<Piece> kept = new ArrayList<>();

  private SourceOrder() {}

  /** The pieces of a source, the outermost ones. */
  static List<Piece> of(ParseResult result) {
    SourceOrder order = new SourceOrder();
    order.keep(result.article());
    order.kept.sort(Comparator.comparingInt(Piece::start));
    List<Piece> left = new ArrayList<>();
    result.report().omissions().forEach(omission -> left.add(Piece.left(omission)));
    left.sort(Comparator.comparingInt(Piece::start));
    return merged(order.kept, left);
  }

  private void keep(Article article) {
    Header header = article.header();
    line("kicker", header.kicker());
    line("title", header.title());
    blocks("standfirst", header.standfirst());
    header.byline().ifPresent(byline -> line("byline", byline));
    header
        .dateline()
        .filter(dateline -> dateline.placement() == DatelinePlacement.OWN_LINE)
        .ifPresent(
            dateline -> {
              Origin origin = dateline.origin().orElse(null);
              kept.add(
                  Piece.kept("", "dateline", origin, position(origin, 0), null, dateline.raw()));
            });
    blocks("", article.body());
    header.credits().forEach(credit -> line("credit", credit));
    for (Contributor contributor : article.metadata().contributors()) {
      blocks("about " + contributor.name(), contributor.bio());
    }
    for (Note note : article.notes()) {
      kept.add(piece("", note, 0));
    }
  }

  /**
   * A line of the header says with its texts where it stands, if it stands in the source at all.
   */
  private void line(String type, List<Inline> inlines) {
    if (inlines.isEmpty()) {
      return;
    }
    Optional<Origin> origin =
        inlines.stream()
            .flatMap(inline -> inline.stream(Text.class))
            .map(node -> node.info().origin())
            .filter(known -> known != null)
            .findFirst();
    String text = text(inlines);
    kept.add(
        Piece.kept("", type, origin.orElse(null), position(origin.orElse(null), -1), null, text));
  }

  private void line(String type, Byline line) {
    Origin origin = line.info().origin();
    kept.add(Piece.kept("", type, origin, position(origin, 0), line, line.plainText()));
  }

  private void blocks(String part, List<Block> blocks) {
    int position = 0;
    for (Block block : blocks) {
      Piece piece = piece(part, block, position);
      kept.add(piece);
      position = piece.end();
    }
  }

  /**
   * A node with the pieces inside it. The call goes no deeper than an article may be.
   *
   * @param before where the piece before it stands, for a node that does not say where it does
   */
  private static Piece piece(String part, Node node, int before) {
    Origin origin = node.info().origin();
    int start = position(origin, before);
    boolean whole =
        node instanceof Table || node.slots().stream().allMatch(s -> s.type() == Inline.class);
    if (whole) {
      return Piece.kept(part, node.type(), origin, start, node, node.plainText());
    }
    List<Piece> inside = new ArrayList<>();
    if (node instanceof Note note && !note.label().isEmpty()) {
      inside.add(Piece.kept("", "label", null, start, null, note.label()));
    }
    int position = start;
    for (Slot slot : node.slots()) {
      if (slot.type() == Inline.class && !slot.nodes().isEmpty()) {
        List<Inline> inlines = slot.nodes().stream().map(Inline.class::cast).toList();
        inside.add(Piece.kept("", slot.name(), null, position, null, text(inlines)));
      } else {
        for (Node child : slot.nodes()) {
          Piece piece = piece("", child, position);
          inside.add(piece);
          position = Math.max(position, piece.end());
        }
      }
    }
    return Piece.kept(part, node.type(), origin, start, node, "").with(inside);
  }

  private static int position(Origin origin, int unknown) {
    int position = origin == null ? -1 : origin.place().position();
    return position < 0 ? unknown : position;
  }

  private static String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(inline -> text.append(inline.plainText()));
    return text.toString();
  }

  /** Both lists in one, in order; what stands between pieces inside another is put there. */
  private static List<Piece> merged(List<Piece> kept, List<Piece> left) {
    List<Piece> all = new ArrayList<>(kept.size() + left.size());
    int at = 0;
    for (Piece piece : kept) {
      while (at < left.size() && left.get(at).start() < piece.start()) {
        all.add(left.get(at++));
      }
      int from = at;
      while (at < left.size()
          && piece.start() < left.get(at).start()
          && left.get(at).start() < piece.end()) {
        at++;
      }
      boolean within = from < at;
      all.add(within ? piece.with(merged(piece.inside(), left.subList(from, at))) : piece);
    }
    all.addAll(left.subList(at, left.size()));
    return all;
  }
}
