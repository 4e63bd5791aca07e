package org.offprint.internal.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.offprint.export.NodeHandler;
import org.offprint.export.NodeOutput;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Part;
import org.offprint.model.Text;

/**
 * Puts what handlers write in the place of the nodes they are for. Plain text has no markup, so
 * that all of it can be said in nodes: words are texts, and between blocks paragraphs. Inner nodes
 * come first, so that a handler is given what other handlers have made of them.
 */
final class HandledNodes implements Function<Node, List<? extends Node>> {
  private final NodeHandlers handlers;

  HandledNodes(NodeHandlers handlers) {
    this.handlers = handlers;
  }

  /** The article with all that handlers write. */
  Article in(Article article) {
    return article.replaceNodes(this);
  }

  /** Blocks with all that handlers write. */
  List<Block> in(List<Block> blocks) {
    return Article.of(blocks).replaceNodes(this).body();
  }

  /** Parts, such as the items of a list, have their place in what holds them. */
  @Override
  public List<? extends Node> apply(Node node) {
    NodeHandler<Node> handler = node instanceof Part ? null : handlers.of(node);
    if (handler == null) {
      return List.of(node);
    }
    Output output = new Output(node);
    handler.write(node, output);
    return output.written();
  }

  private static final class Output implements NodeOutput {
    private final Node node;
    private final List<Node> written = new ArrayList<>();
    private final List<Inline> line = new ArrayList<>();

    Output(Node node) {
      this.node = node;
    }

    List<Node> written() {
      if (node instanceof Inline) {
        return List.copyOf(line);
      }
      endLine();
      return List.copyOf(written);
    }

    private void endLine() {
      if (!line.isEmpty()) {
        written.add(Paragraph.of(List.copyOf(line)));
        line.clear();
      }
    }

    @Override
    public NodeOutput markup(String markup) {
      return text(markup);
    }

    @Override
    public NodeOutput text(String characters) {
      if (!characters.isEmpty()) {
        line.add(Text.of(characters));
      }
      return this;
    }

    @Override
    public NodeOutput attribute(String name, String value) {
      return this;
    }

    @Override
    public NodeOutput element(
        String name, Map<String, String> attributes, List<? extends Node> content) {
      return nodes(content);
    }

    @Override
    public NodeOutput nodes(List<? extends Node> nodes) {
      for (Node each : nodes) {
        if (each instanceof Inline inline) {
          line.add(inline);
        } else if (each instanceof Block block && !(node instanceof Inline)) {
          endLine();
          written.add(block);
        } else {
          text(each.plainText());
        }
      }
      return this;
    }

    @Override
    public NodeOutput standard() {
      return nodes(List.of(node));
    }
  }
}
