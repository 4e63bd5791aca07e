package org.offprint.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Inline;
import org.offprint.model.Node;

/**
 * What a handler of a block writes: blocks, and between them paragraphs of the markup, text and
 * inlines that it added in a row.
 */
final class MarkdownBlockOutput implements NodeOutput {
  private final MarkdownWriter writer;
  private final Node node;
  private @Nullable MarkdownInlines line;

  MarkdownBlockOutput(MarkdownWriter writer, Node node) {
    this.writer = writer;
    this.node = node;
  }

  void write(NodeHandler<Node> handler) {
    handler.write(node, this);
    endLine();
  }

  private MarkdownInlines line() {
    MarkdownInlines current = line;
    if (current == null) {
      current = writer.newLine();
      line = current;
    }
    return current;
  }

  private void endLine() {
    if (line != null) {
      writer.blankLine();
      writer.paragraph(line);
      writer.blankLine();
      line = null;
    }
  }

  @Override
  public NodeOutput markup(String markup) {
    line().markup(markup);
    return this;
  }

  @Override
  public NodeOutput text(String characters) {
    line().text(characters);
    return this;
  }

  @Override
  public NodeOutput nodes(List<? extends Node> nodes) {
    for (Node each : nodes) {
      if (each instanceof Inline) {
        line().nodes(List.of(each));
      } else {
        endLine();
        writer.apart(List.of(each));
      }
    }
    return this;
  }

  @Override
  public NodeOutput standard() {
    endLine();
    writer.standard(node);
    return this;
  }
}
