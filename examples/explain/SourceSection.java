package explain;

import java.util.List;
import java.util.StringJoiner;
import org.offprint.model.CodeBlock;
import org.offprint.model.Heading;
import org.offprint.model.Node;
import org.offprint.model.Place;
import org.offprint.model.Table;
import org.offprint.model.TableRow;

/** The pieces of the source in their order. */
final class SourceSection {
  /** So many in a row that were left out are shown as one, to be opened. */
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
    html.raw(" or left it out, how sure a rule was that is not certain, and where in the file the");
    html.raw(" piece stands.");
    if (!places.common().isEmpty()) {
      html.raw(" The mark … is short for <code>").text(places.common());
      html.raw("</code> and, inside a piece, for the place of that piece.");
    }
    html.raw("</p>\n");
    list(pieces, null);
    html.raw("</section>\n");
  }

  /**
   * The call goes no deeper than an article may be.
   *
   * @param around where the piece stands that holds these, or {@code null}
   */
  private void list(List<Piece> pieces, Place around) {
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

  private void group(List<Piece> left, Place around) {
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

  private void piece(Piece piece, Place around) {
    if (!piece.kept()) {
      left(piece, "<b>left out</b> ", around);
      return;
    }
    html.raw("<li class=\"kept\"><p class=\"why\">");
    label(piece);
    Piece last = piece;
    // What holds one thing and nothing else is one with it.
    while (last.inside().size() == 1 && last.text().isEmpty() && last.inside().get(0).kept()) {
      Piece inner = last.inside().get(0);
      html.raw(" <span aria-hidden=\"true\">›</span> ");
      label(inner.rule().equals(last.rule()) ? inner.withRule("") : inner);
      last = inner;
    }
    place(last.place() == null ? piece : last, around);
    content(last);
    html.raw("</li>\n");
  }

  private void left(Piece piece, String label, Place around) {
    html.raw("<li class=\"left\"><p class=\"why\">" + label).element("code", piece.rule());
    place(piece, around);
    words("words", piece.text());
    html.raw("</li>\n");
  }

  private void label(Piece piece) {
    if (!piece.part().isEmpty()) {
      html.element("span class=\"part\"", piece.part()).raw(" ");
    }
    html.element("b", piece.type());
    if (!piece.rule().isEmpty()) {
      html.raw(" ").element("code", piece.rule());
    }
    if (!piece.rule().isEmpty() && piece.confidence() < 1) {
      html.raw(" <span>").text(Math.round(piece.confidence() * 100) + " %").raw("</span>");
    }
    if (piece.start() < 0) {
      html.raw(" <span>stated by the page, not printed in it</span>");
    }
  }

  private void place(Piece piece, Place around) {
    String name = around == null ? places.name(piece.place()) : places.name(piece.place(), around);
    if (!name.isEmpty()) {
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
      list(piece.inside(), piece.place());
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
    table.head().forEach(this::row);
    table.body().forEach(this::row);
    table.foot().forEach(this::row);
    html.raw("</table></div>\n");
  }

  private void row(TableRow row) {
    html.raw("<tr>");
    for (Node cell : row.cells()) {
      html.element("td", cell.plainText()).raw("\n");
    }
    html.raw("</tr>\n");
  }
}
