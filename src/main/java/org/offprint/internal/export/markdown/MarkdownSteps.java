package org.offprint.internal.export.markdown;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.export.NodeHandler;
import org.offprint.export.NodeOutput;
import org.offprint.internal.export.HandlerNesting;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.text.LineSteps;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.Visitor;

/** The steps by which nodes become lines of Markdown, by handlers where there are some. */
final class MarkdownSteps extends LineSteps {
  private final MarkdownLayout layout;
  private final NodeHandlers handlers;
  private final MarkdownNotes notes;
  private final HandlerNesting nesting = new HandlerNesting();

  /**
   * @param nodes what adds the steps for a node that no handler writes
   */
  MarkdownSteps(
      MarkdownLayout layout, NodeHandlers handlers, MarkdownNotes notes, Visitor<?> nodes) {
    super(layout, nodes);
    this.layout = layout;
    this.handlers = handlers;
    this.notes = notes;
  }

  /** Nodes with blank lines between, before and after them. */
  @Override
  public void apart(List<? extends Node> added) {
    blankLine();
    super.apart(added);
    blankLine();
  }

  /** Whether a handler writes a node. */
  boolean isHandled(Node node) {
    return handlers.of(node) != null;
  }

  @Override
  public void visit(Node node) {
    NodeHandler<Node> handler = handlers.of(node);
    if (handler == null) {
      super.visit(node);
    } else {
      nesting.enter(node);
      Output output = new Output(node);
      handler.write(node, output);
      output.endLine();
      add(nesting::leave);
    }
  }

  MarkdownInlines newLine() {
    return new MarkdownInlines(handlers, notes);
  }

  /** A paragraph of what a line holds. */
  @Nullable Void paragraph(MarkdownInlines line) {
    add(() -> layout.lines(MarkdownLine.of(line.atoms(), MarkdownPlace.PARAGRAPH)));
    return null;
  }

  /**
   * What a handler of a block writes: blocks, and between them paragraphs of the markup, text and
   * inlines that it added in a row.
   */
  private final class Output implements NodeOutput {
    private final Node node;
    private @Nullable MarkdownInlines line;

    Output(Node node) {
      this.node = node;
    }

    private MarkdownInlines line() {
      MarkdownInlines current = line;
      if (current == null) {
        current = newLine();
        line = current;
      }
      return current;
    }

    private void endLine() {
      if (line != null) {
        blankLine();
        paragraph(line);
        blankLine();
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
    public NodeOutput attribute(String name, String value) {
      line().attribute(name, value);
      return this;
    }

    @Override
    public NodeOutput element(
        String name, Map<String, String> attributes, List<? extends Node> content) {
      line().markup(MarkdownInlines.CUSTOM.start(name, attributes, content));
      nodes(content);
      line().markup(MarkdownInlines.CUSTOM.end(name));
      return this;
    }

    @Override
    public NodeOutput nodes(List<? extends Node> nodes) {
      for (Node each : nodes) {
        if (each instanceof Inline) {
          line().nodes(List.of(each));
        } else {
          endLine();
          apart(List.of(each));
        }
      }
      return this;
    }

    @Override
    public NodeOutput standard() {
      endLine();
      blankLine();
      add(() -> MarkdownSteps.super.visit(node));
      blankLine();
      return this;
    }
  }
}
