package org.offprint.internal.export.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.PrintedDateline;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Contributor;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;

/**
 * Writes the parts of an article as text for reading, in their order.
 *
 * @param width the most code points of a line; {@link Integer#MAX_VALUE} breaks none
 * @param handlers what writes nodes of some types
 */
public record PlainTextDocument(int width, NodeHandlers handlers) {
  public void write(Article source, Appendable out) throws IOException {
    HandledNodes handled = new HandledNodes(handlers);
    Article article = handlers == NodeHandlers.NONE ? source : handled.in(source);
    Header header = article.header();
    List<Node> nodes = new ArrayList<>();
    addLine(nodes, header.kicker());
    addLine(nodes, header.title());
    nodes.addAll(header.standfirst());
    header.byline().ifPresent(nodes::add);
    PrintedDateline.of(header).ifPresent(raw -> addLine(nodes, List.of(Text.of(raw))));
    nodes.addAll(article.body());
    nodes.addAll(header.credits());
    for (Contributor contributor : article.metadata().contributors()) {
      List<Block> bio = contributor.bio();
      nodes.addAll(handlers == NodeHandlers.NONE ? bio : handled.in(bio));
    }
    nodes.addAll(article.notes());
    new PlainTextWriter(new TextLayout(out, new LineWrapper(width))).write(nodes);
  }

  private static void addLine(List<Node> nodes, List<Inline> line) {
    if (!line.isEmpty()) {
      nodes.add(Paragraph.of(line));
    }
  }
}
