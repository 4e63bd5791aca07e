package org.offprint.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of nodes as a reader sees it.
 *
 * <p>A separator is remembered and written only once more text follows, so empty nodes leave no
 * blank lines; of several gaps in a row the widest counts.
 */
final class PlainText implements Visitor<Void> {
  /** What separates two pieces, narrowest first. */
  private enum Gap {
    NONE(""),
    SPACE(" "),
    TAB("\t"),
    LINE_END("\n"),
    BLANK_LINE("\n\n");

    private final String characters;

    Gap(String characters) {
      this.characters = characters;
    }
  }

  private final StringBuilder text = new StringBuilder();

  /** What is still to do, in order: nodes, strings and gaps. */
  private final Deque<Object> pending = new ArrayDeque<>();

  /** The listener for which node wrote what, or {@code null}. */
  private final @Nullable PlainTextListener listener;

  /** The nodes whose text is being written, the innermost first; empty if nobody listens. */
  private final Deque<OpenNode> open = new ArrayDeque<>(0);

  private Gap gap = Gap.NONE;

  private PlainText(@Nullable PlainTextListener listener) {
    this.listener = listener;
  }

  static String of(Node node) {
    Text sole = sole(node);
    return sole == null ? of(List.of(node)) : sole.value();
  }

  /** The text that is all a node is or holds, as with most paragraphs, or {@code null}. */
  static @Nullable Text sole(Node node) {
    Node only = node;
    if (node instanceof Paragraph paragraph) {
      List<Inline> content = paragraph.content();
      only = content.size() == 1 ? content.get(0) : node;
    }
    return only instanceof Text text ? text : null;
  }

  static String of(List<? extends Node> nodes) {
    PlainText writer = new PlainText(null);
    boolean inlines = !nodes.isEmpty() && nodes.get(0) instanceof Inline;
    writer.schedule(nodes, inlines ? Gap.NONE : Gap.BLANK_LINE);
    writer.run();
    return writer.text.toString();
  }

  /** The text of a title and of blocks and notes below it. */
  static String of(
      List<Inline> title, List<? extends Node> below, @Nullable PlainTextListener listener) {
    PlainText writer = new PlainText(listener);
    writer.schedule(below, Gap.BLANK_LINE);
    writer.pending.push(Gap.BLANK_LINE);
    writer.schedule(title, Gap.NONE);
    writer.run();
    return writer.text.toString();
  }

  /** A node whose text is being written, and where it began if some was. */
  private static final class OpenNode {
    private final Node node;
    private int start = -1;

    OpenNode(Node node) {
      this.node = node;
    }
  }

  private void run() {
    while (!pending.isEmpty()) {
      Object next = pending.pop();
      if (next instanceof Node node) {
        begin(node);
        node.accept(this);
      } else if (next instanceof Gap wider) {
        gap = wider.compareTo(gap) > 0 ? wider : gap;
      } else if (next instanceof OpenNode written) {
        end(written);
      } else {
        write((String) next);
      }
    }
  }

  private void begin(Node node) {
    if (listener != null) {
      OpenNode begun = new OpenNode(node);
      open.push(begun);
      pending.push(begun);
      listener.begins(node);
    }
  }

  private void end(OpenNode written) {
    open.pop();
    int end = text.length();
    listener.ends(written.node, written.start < 0 ? end : written.start, end);
  }

  /**
   * The text of the open nodes begins here, except for those that have begun: if one has begun, so
   * have all nodes around it.
   */
  private void markBegun() {
    for (OpenNode node : open) {
      if (node.start >= 0) {
        return;
      }
      node.start = text.length();
    }
  }

  private void write(String characters) {
    if (characters.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append(gap.characters);
    }
    gap = Gap.NONE;
    if (listener != null) {
      markBegun();
    }
    text.append(characters);
  }

  private void schedule(List<? extends Node> nodes, Gap between) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      pending.push(nodes.get(i));
      if (i > 0 && between != Gap.NONE) {
        pending.push(between);
      }
    }
  }

  private Void children(Node node, Gap betweenSlots, Gap betweenNodes) {
    List<Slot> slots = node.slots();
    for (int i = slots.size() - 1; i >= 0; i--) {
      Slot slot = slots.get(i);
      schedule(slot.nodes(), slot.type() == Inline.class ? Gap.NONE : betweenNodes);
      if (i > 0) {
        pending.push(betweenSlots);
      }
    }
    return null;
  }

  @Override
  public Void visitOther(Node node) {
    return children(node, Gap.BLANK_LINE, Gap.BLANK_LINE);
  }

  @Override
  public Void visitInline(Inline node) {
    return children(node, Gap.NONE, Gap.NONE);
  }

  @Override
  public Void visitText(Text node) {
    write(node.value());
    return null;
  }

  @Override
  public Void visitCode(Code node) {
    write(node.text());
    return null;
  }

  @Override
  public Void visitCodeBlock(CodeBlock node) {
    write(node.text());
    return null;
  }

  @Override
  public Void visitLineBreak(LineBreak node) {
    write("\n");
    return null;
  }

  @Override
  public Void visitNoteReference(NoteReference node) {
    write(node.label());
    return null;
  }

  @Override
  public Void visitInlineQuotation(InlineQuotation node) {
    pending.push(node.close());
    schedule(node.content(), Gap.NONE);
    pending.push(node.open());
    return null;
  }

  @Override
  public Void visitListBlock(ListBlock node) {
    return children(node, Gap.LINE_END, Gap.LINE_END);
  }

  @Override
  public Void visitDescriptionList(DescriptionList node) {
    return children(node, Gap.LINE_END, Gap.LINE_END);
  }

  @Override
  public Void visitDescriptionEntry(DescriptionEntry node) {
    return children(node, Gap.LINE_END, Gap.LINE_END);
  }

  @Override
  public Void visitFigure(Figure node) {
    return children(node, Gap.LINE_END, Gap.LINE_END);
  }

  @Override
  public Void visitTable(Table node) {
    return children(node, Gap.LINE_END, Gap.LINE_END);
  }

  @Override
  public Void visitTableRow(TableRow node) {
    return children(node, Gap.TAB, Gap.TAB);
  }

  @Override
  public Void visitSpeechTurn(SpeechTurn node) {
    return children(node, Gap.SPACE, Gap.BLANK_LINE);
  }

  @Override
  public Void visitNote(Note node) {
    schedule(node.content(), Gap.BLANK_LINE);
    pending.push(Gap.SPACE);
    pending.push(node.label());
    return null;
  }
}
