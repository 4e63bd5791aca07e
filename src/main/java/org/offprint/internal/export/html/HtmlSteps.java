package org.offprint.internal.export.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.export.NodeHandler;
import org.offprint.export.NodeOutput;
import org.offprint.internal.export.HandlerNesting;
import org.offprint.internal.export.PendingSteps;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.internal.export.markup.CustomMarkup;
import org.offprint.internal.export.markup.MarkupWriter;
import org.offprint.internal.json.EnumWord;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.Paragraph;
import org.offprint.model.Visitor;

/**
 * Runs the writing of nodes as HTML, in either syntax. A visit adds the steps for a node's children
 * to those that are pending, so that deep trees need no deep call stack. It also knows what is open
 * around a node.
 */
public final class HtmlSteps {
  private final MarkupWriter markup;
  private final HtmlSettings settings;
  private final Visitor<?> nodes;
  private final HeadingRanks ranks = new HeadingRanks();
  private final PendingSteps<IOException> pending = new PendingSteps<>();
  private final HandlerNesting nesting = new HandlerNesting();
  private final CustomMarkup custom;

  /** How many links are open at the current position: links must not be nested. */
  private int links;

  /** How many elements are open that may not hold headings or sections. */
  private int plain;

  /**
   * @param nodes makes what adds the steps for a node
   */
  public HtmlSteps(
      Appendable out, HtmlSettings settings, Function<HtmlSteps, ? extends Visitor<?>> nodes) {
    this.settings = settings;
    this.markup = new MarkupWriter(out, settings.syntax());
    this.custom = new CustomMarkup(settings.syntax());
    this.nodes = nodes.apply(this);
  }

  /** Writes nodes one after the other, each block on a line of its own. */
  public void write(List<? extends Node> nodes) throws IOException {
    all(nodes);
    pending.run();
  }

  /** The rank of a heading that is written next, which may be one of the page's own. */
  public int rank(int level) {
    return ranks.next(level);
  }

  /** Nodes one after the other. Like all that follows, it gives {@code null}, as visits do. */
  @Nullable Void all(List<? extends Node> nodes) {
    for (Node node : nodes) {
      pending.add(() -> visit(node));
    }
    return null;
  }

  private void visit(Node node) {
    NodeHandler<Node> handler = settings.handlers().of(node);
    if (handler == null) {
      node.accept(nodes);
    } else {
      nesting.enter(node);
      handler.write(node, new Output(node));
      pending.add(nesting::leave);
    }
  }

  /** What a handler adds becomes steps. */
  private final class Output implements NodeOutput {
    private final Node node;

    Output(Node node) {
      this.node = node;
    }

    @Override
    public NodeOutput markup(String added) {
      pending.add(() -> markup.markup(added));
      return this;
    }

    @Override
    public NodeOutput text(String characters) {
      return markup(CustomMarkup.text(characters));
    }

    @Override
    public NodeOutput attribute(String name, String value) {
      return markup(custom.attribute(name, value));
    }

    @Override
    public NodeOutput element(
        String name, Map<String, String> attributes, List<? extends Node> content) {
      return markup(custom.start(name, attributes, content))
          .nodes(content)
          .markup(custom.end(name));
    }

    @Override
    public NodeOutput nodes(List<? extends Node> nodes) {
      all(List.copyOf(nodes));
      return this;
    }

    @Override
    public NodeOutput standard() {
      pending.add(() -> node.accept(nodes));
      return this;
    }
  }

  Attributes attributes() {
    return markup.attributes();
  }

  /** The attributes that any node may have. */
  Attributes of(NodeInfo info) {
    Attributes attributes = attributes().language(info.language());
    return info.direction() == null
        ? attributes
        : attributes.with("dir", EnumWord.of(info.direction()));
  }

  void open(String element, Attributes attributes) {
    pending.add(() -> markup.open(element, attributes));
  }

  void close(String element) {
    pending.add(() -> markup.close(element));
  }

  void line() {
    pending.add(markup::line);
  }

  /** An element that holds words, on a line of its own. */
  @Nullable Void words(String element, Attributes attributes, List<? extends Inline> content) {
    open(element, attributes);
    all(content);
    close(element);
    line();
    return null;
  }

  /** An element around inlines. */
  @Nullable Void around(String element, Attributes attributes, List<Inline> content) {
    open(element, attributes);
    all(content);
    close(element);
    return null;
  }

  void openBox(String element, Attributes attributes) {
    open(element, attributes);
    line();
  }

  @Nullable Void closeBox(String element) {
    close(element);
    line();
    return null;
  }

  /** An element that holds blocks; a paragraph alone needs no element of its own in it. */
  @Nullable Void box(String element, Attributes attributes, List<Block> content) {
    if (isLine(content)) {
      return words(element, attributes, ((Paragraph) content.get(0)).content());
    }
    openBox(element, attributes);
    all(content);
    return closeBox(element);
  }

  private boolean isLine(List<Block> content) {
    return content.size() == 1 && isBare(content.get(0));
  }

  /** Whether a block is a paragraph that says no more than its words. */
  boolean isBare(Block block) {
    return block instanceof Paragraph paragraph
        && paragraph.info().language() == null
        && paragraph.info().direction() == null
        && settings.handlers().of(paragraph) == null;
  }

  /** A section of a page; a box without meaning where a section is not allowed. */
  String section(String element) {
    return plain > 0 ? "div" : element;
  }

  void enterPlain() {
    pending.add(() -> plain++);
  }

  void leavePlain() {
    pending.add(() -> plain--);
  }

  void link(String address, Attributes attributes, List<? extends Inline> content) {
    attributes.with("href", address);
    pending.add(() -> links++);
    open("a", attributes);
    all(content);
    close("a");
    pending.add(() -> links--);
  }

  /** Adds a step to be done in its turn. */
  void step(PendingSteps.Step<IOException> step) {
    pending.add(step);
  }

  /** What the steps write with. */
  MarkupWriter markup() {
    return markup;
  }

  HtmlSettings settings() {
    return settings;
  }

  boolean isInLink() {
    return links > 0;
  }

  /** Whether no heading or section may stand here. */
  boolean isPlain() {
    return plain > 0;
  }

  void text(String text) {
    pending.add(() -> markup.text(text));
  }

  /** An element that never holds anything. */
  void empty(String element, Attributes attributes) {
    pending.add(() -> markup.empty(element, attributes));
  }
}
