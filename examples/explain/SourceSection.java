package explain;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.offprint.model.CodeBlock;
import org.offprint.model.Heading;
import org.offprint.model.Node;
import org.offprint.model.Place;
import org.offprint.model.Table;
import org.offprint.model.TableRow;

/** The pieces of the source in their order. */
final class SourceSection {
  /** This many in a row that were left out are shown as one, to be opened. */
  private static final int MANY = 4;

  private final Html html;
  private final Places places;

  SourceSection(Html html, Places places) {
    this.html = html;
    this.places = places;
  }

  void write(List<Piece> pieces) {
    html.raw("<section aria-labelledby=\"source\">\n<h2 id=\"source\">The source in order</h2>\n");
    if (pieces.isEmpty()) {
      html.raw("<p>There is no text in this file.</p>\n</section>\n");
      return;
    }
    html.raw("<p class=\"legend\">Beside each piece stands what it is, the rule that made it so");
    html.raw(" or left it out, how sure that rule was unless it was certain, and where the piece");
    html.raw(" stands in the file. Inside another piece, only what differs from that one is said.");
    if (!places.common().isEmpty()) {
      html.raw(" The mark … is short for <code>").text(places.common());
      html.raw("</code> and, inside a piece, for its place.");
    }
    html.raw("</p>\n");
    list(pieces, null);
    html.raw("</section>\n");
  }

  /**
   * The call goes no deeper than an article may be.
   *
   * @param around the piece that holds these, or {@code null}
   */
  private void list(List<Piece> pieces, Piece around) {
    html.raw("<ol class=\"pieces\">\n");
    int at = 0;
    while (at < pieces.size()) {
      int end = at;
      while (end < pieces.size() && !pieces.get(end).kept()) {
        end++;
      }
      if (end - at >= MANY) {
        group(pieces.subList(at, end), around);
        at = end;
      } else {
        piece(pieces.get(at++), around);
      }
    }
    html.raw("</ol>\n");
  }

  private void group(List<Piece> left, Piece around) {
    List<Count> counts = Count.rules(left);
    StringJoiner rules = new StringJoiner(", ");
    counts.forEach(count -> rules.add(count.name() + " " + count.pieces()));
    html.raw("<li class=\"left group\"><details>\n<summary><b>")
        .text(Words.count(left.size(), "piece") + " left out")
        .raw("</b> <span>")
        .text(Words.count(Count.sum(counts), "word") + ": " + rules)
        .raw("</span></summary>\n<ol class=\"pieces\">\n");
    left.forEach(piece -> left(piece, "", around));
    html.raw("</ol>\n</details></li>\n");
  }

  private void piece(Piece piece, Piece around) {
    if (!piece.kept()) {
      left(piece, "<b>left out</b> ", around);
      return;
    }
    html.raw("<li class=\"kept\"><p class=\"why\">");
    label(piece, around);
    Piece last = piece;
    // What holds one thing and nothing else is one with it.
    while (last.inside().size() == 1 && last.inside().get(0).kept()) {
      Piece inner = last.inside().get(0);
      html.raw(" <span aria-hidden=\"true\">›</span> ");
      label(inner, last);
      last = inner;
    }
    place(last.place() == null ? piece : last, around);
    content(last);
    html.raw("</li>\n");
  }

  private void left(Piece piece, String label, Piece around) {
    html.raw("<li class=\"left\"><p class=\"why\">" + label);
    if (piece.leftMedium()) {
      html.element("b", piece.type()).raw(" ");
    }
    html.element("code", piece.rule());
    place(piece, around);
    if (piece.leftMedium()) {
      html.element("p class=\"thing\" dir=\"auto\"", piece.text()).raw("\n");
    } else {
      words("words", piece.text());
    }
    html.raw("</li>\n");
  }

  /** What a piece is, and by which rule if that is another than the rule of what holds it. */
  private void label(Piece piece, Piece around) {
    if (!piece.part().isEmpty()) {
      html.element("span class=\"part\"", piece.part()).raw(" ");
    }
    html.element("b", piece.type());
    boolean same = around != null && around.rule().equals(piece.rule());
    if (!piece.rule().isEmpty() && !same) {
      html.raw(" ").element("code", piece.rule());
      if (piece.confidence() < 1) {
        html.raw(" <span>").text(Math.round(piece.confidence() * 100) + "\u00A0%").raw("</span>");
      }
    }
    if (piece.start() < 0) {
      html.raw(" <span>stated by the page, not printed in it</span>");
    }
  }

  private void place(Piece piece, Piece around) {
    Place place = piece.place();
    boolean same = around != null && Objects.equals(around.place(), place);
    String name = around == null ? places.name(place) : places.name(place, around.place());
    if (!same && !name.isEmpty()) {
      html.raw(" ").place(name);
    }
    html.raw("</p>\n");
  }

  private void content(Piece piece) {
    if (piece.node() instanceof Table table) {
      table(table);
    } else if (piece.node() instanceof Heading heading) {
      words("words heading level-" + heading.level(), piece.text());
    } else if (piece.node() instanceof CodeBlock) {
      words("words code", piece.text());
    } else if (!piece.text().isEmpty()) {
      words(piece.type().equals("title") ? "words heading level-1" : "words", piece.text());
    }
    if (!piece.inside().isEmpty()) {
      list(piece.inside(), piece);
    } else if (piece.text().isEmpty() && piece.node() != null) {
      html.element("p class=\"thing\" dir=\"auto\"", piece.node().toString()).raw("\n");
    }
  }

  private void words(String classes, String words) {
    html.raw("<div class=\"" + classes + "\" dir=\"auto\">").text(words).raw("</div>\n");
  }

  private void table(Table table) {
    html.raw("<div class=\"words\" dir=\"auto\">");
    table.caption().forEach(block -> html.element("p", block.plainText()));
    html.raw("<table>\n");
    table.head().forEach(row -> row(row, "th scope=\"col\""));
    table.body().forEach(row -> row(row, "td"));
    table.foot().forEach(row -> row(row, "td"));
    html.raw("</table></div>\n");
  }

  private void row(TableRow row, String tag) {
    html.raw("<tr>");
    for (Node cell : row.cells()) {
      html.element(tag, cell.plainText()).raw("\n");
    }
    html.raw("</tr>\n");
  }
}
