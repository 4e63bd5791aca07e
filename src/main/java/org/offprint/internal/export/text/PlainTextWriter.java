package org.offprint.internal.export.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.export.ListNumber;
import org.offprint.internal.export.OneLine;
import org.offprint.internal.export.PostHead;
import org.offprint.internal.export.Tightness;
import org.offprint.model.Aside;
import org.offprint.model.Block;
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
import org.offprint.model.Post;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;

/** Lays nodes out as text for reading, by steps. */
final class PlainTextWriter extends LineWriter {
  private static final String INDENT = "    ";

  private final TextLayout layout;
  private final LineSteps steps;

  PlainTextWriter(TextLayout layout) {
    this.layout = layout;
    this.steps = new LineSteps(layout, this);
  }

  /** Writes nodes with blank lines between them. */
  void write(List<? extends Node> nodes) throws IOException {
    steps.apart(nodes);
    steps.run();
  }

  @Override
  protected LineSteps steps() {
    return steps;
  }

  @Override
  protected void citation(List<Inline> citation) {
    words(citation);
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

  /** Blocks after words that stand before their first line. */
  private @Nullable Void labelled(Margin margin, List<Block> content) {
    steps.open(margin);
    steps.apart(content);
    steps.close();
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
    steps.open(Margin.of(INDENT));
    steps.add(() -> layout.verbatim(node.text()));
    steps.close();
    return null;
  }

  @Override
  public @Nullable Void visitListBlock(ListBlock node) {
    boolean tight = Tightness.isTight(node);
    long number = node.start();
    for (ListItem item : node.items()) {
      if (!tight && number != node.start()) {
        steps.blankLine();
      }
      String mark =
          node.kind() == ListKind.BULLET ? "-" : ListNumber.of(number, node.numbering()) + '.';
      Boolean checked = item.checked();
      steps.open(Margin.hanging(checked == null ? mark : mark + (checked ? " [x]" : " [ ]")));
      if (tight) {
        steps.together(item.content());
      } else {
        steps.apart(item.content());
      }
      steps.close();
      number++;
    }
    return null;
  }

  /** An item of one block, apart from lists below it. */
  @Override
  public @Nullable Void visitDescriptionList(DescriptionList node) {
    steps.together(node.entries());
    return null;
  }

  @Override
  public @Nullable Void visitDescriptionEntry(DescriptionEntry node) {
    words(node.term());
    return labelled(Margin.of(INDENT), node.details());
  }

  @Override
  public @Nullable Void visitFigure(Figure node) {
    steps.together(node.content());
    steps.together(node.caption());
    words(node.credit());
    return null;
  }

  @Override
  public @Nullable Void visitTable(Table node) {
    steps.together(node.caption());
    steps.together(node.head());
    steps.together(node.body());
    steps.together(node.foot());
    return null;
  }

  @Override
  public @Nullable Void visitTableRow(TableRow node) {
    String row =
        node.cells().stream()
            .map(cell -> OneLine.of(cell.plainText()))
            .collect(Collectors.joining("\t"));
    if (!row.isBlank()) {
      steps.add(() -> layout.verbatim(row));
    }
    return null;
  }

  @Override
  public @Nullable Void visitAside(Aside node) {
    words(node.title());
    steps.apart(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitLiveUpdate(LiveUpdate node) {
    words(node.title());
    steps.together(node.byline());
    steps.blankLine();
    steps.apart(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitPost(Post node) {
    PostHead head = PostHead.of(node);
    words(head.isEmpty() ? List.of() : List.of(Text.of(head.line())));
    words(node.title());
    steps.blankLine();
    steps.apart(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitSpeechTurn(SpeechTurn node) {
    return labelled(Margin.leading(OneLine.of(node.label())), node.content());
  }

  @Override
  public @Nullable Void visitNote(Note node) {
    return labelled(Margin.hanging(OneLine.of(node.label())), node.content());
  }
}
