package org.offprint.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Aside;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Byline;
import org.offprint.model.CodeBlock;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.LiveUpdate;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.Paragraph;
import org.offprint.model.PullQuotation;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.TableRow;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/**
 * Lays nodes out as text for reading. A visit puts the steps for a node's children on an agenda, so
 * that deep trees need no deep stack.
 */
final class PlainTextWriter implements Visitor<@Nullable Void> {
  private static final String BREAK = "* * *";
  private static final String QUOTED = "> ";
  private static final String INDENT = "    ";

  private final TextLayout layout;
  private final Agenda<IOException> steps = new Agenda<>();

  PlainTextWriter(TextLayout layout) {
    this.layout = layout;
  }

  /** Writes nodes with blank lines between them. */
  void write(List<? extends Node> nodes) throws IOException {
    apart(nodes);
    steps.run();
  }

  /** Blocks with blank lines between them. */
  private void apart(List<? extends Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (i > 0) {
        blankLine();
      }
      together(nodes.subList(i, i + 1));
    }
  }

  /** Blocks on lines that follow each other. */
  private void together(List<? extends Node> nodes) {
    nodes.forEach(node -> steps.add(() -> node.accept(this)));
  }

  private void words(List<? extends Inline> inlines) {
    if (!inlines.isEmpty()) {
      words(Paragraph.of(List.copyOf(inlines)).plainText());
    }
  }

  private @Nullable Void words(String words) {
    steps.add(() -> layout.words(words));
    return null;
  }

  private void blankLine() {
    steps.add(layout::blankLine);
  }

  private void open(Margin margin) {
    steps.add(() -> layout.open(margin));
  }

  private void close() {
    steps.add(layout::close);
  }

  /** Blocks after words that stand before their first line. */
  private @Nullable Void labelled(Margin margin, List<Block> content) {
    open(margin);
    apart(content);
    close();
    return null;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String oneLine(List<Inline> inlines) {
    return inlines.isEmpty() ? "" : oneLine(Paragraph.of(inlines).plainText());
  }

  /** Of a type that has no layout of its own, all children. */
  @Override
  public @Nullable Void visitOther(Node node) {
    apart(node.children());
    return null;
  }

  @Override
  public @Nullable Void visitInline(Inline node) {
    return words(node.plainText());
  }

  @Override
  public @Nullable Void visitParagraph(Paragraph node) {
    return words(node.plainText());
  }

  @Override
  public @Nullable Void visitHeading(Heading node) {
    return words(node.plainText());
  }

  @Override
  public @Nullable Void visitByline(Byline node) {
    return words(node.plainText());
  }

  @Override
  public @Nullable Void visitThematicBreak(ThematicBreak node) {
    return words(BREAK);
  }

  @Override
  public @Nullable Void visitCodeBlock(CodeBlock node) {
    open(Margin.of(INDENT));
    steps.add(() -> layout.verbatim(node.text()));
    close();
    return null;
  }

  @Override
  public @Nullable Void visitBlockQuotation(BlockQuotation node) {
    return quotation(node.content(), node.citation());
  }

  @Override
  public @Nullable Void visitPullQuotation(PullQuotation node) {
    return quotation(node.content(), node.citation());
  }

  private @Nullable Void quotation(List<Block> content, List<Inline> citation) {
    open(Margin.of(QUOTED));
    apart(content);
    words(citation);
    close();
    return null;
  }

  @Override
  public @Nullable Void visitListBlock(ListBlock node) {
    boolean tight = node.items().stream().allMatch(PlainTextWriter::isTight);
    long number = node.start();
    for (ListItem item : node.items()) {
      if (!tight && number != node.start()) {
        blankLine();
      }
      String mark =
          node.kind() == ListKind.BULLET ? "-" : ListNumber.of(number, node.numbering()) + '.';
      Boolean checked = item.checked();
      open(Margin.hanging(checked == null ? mark : mark + (checked ? " [x]" : " [ ]")));
      if (tight) {
        together(item.content());
      } else {
        apart(item.content());
      }
      close();
      number++;
    }
    return null;
  }

  /** An item of one block, apart from lists below it. */
  private static boolean isTight(ListItem item) {
    return item.content().stream().skip(1).allMatch(ListBlock.class::isInstance);
  }

  @Override
  public @Nullable Void visitDescriptionList(DescriptionList node) {
    together(node.entries());
    return null;
  }

  @Override
  public @Nullable Void visitDescriptionEntry(DescriptionEntry node) {
    words(node.term());
    return labelled(Margin.of(INDENT), node.details());
  }

  @Override
  public @Nullable Void visitFigure(Figure node) {
    together(node.content());
    together(node.caption());
    words(node.credit());
    return null;
  }

  @Override
  public @Nullable Void visitTable(Table node) {
    together(node.caption());
    together(node.head());
    together(node.body());
    together(node.foot());
    return null;
  }

  @Override
  public @Nullable Void visitTableRow(TableRow node) {
    String row =
        node.cells().stream()
            .map(cell -> oneLine(cell.plainText()))
            .collect(Collectors.joining("\t"));
    if (!row.isBlank()) {
      steps.add(() -> layout.verbatim(row));
    }
    return null;
  }

  @Override
  public @Nullable Void visitAside(Aside node) {
    words(node.title());
    apart(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitLiveUpdate(LiveUpdate node) {
    words(node.title());
    together(node.byline());
    blankLine();
    apart(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitSpeechTurn(SpeechTurn node) {
    return labelled(Margin.leading(oneLine(node.label())), node.content());
  }

  @Override
  public @Nullable Void visitNote(Note node) {
    return labelled(Margin.hanging(oneLine(node.label())), node.content());
  }
}
