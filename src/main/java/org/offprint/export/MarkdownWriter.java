package org.offprint.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Aside;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Byline;
import org.offprint.model.CodeBlock;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.Embed;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.LiveUpdate;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.Paragraph;
import org.offprint.model.PullQuotation;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/**
 * Writes nodes as blocks of Markdown. A visit puts the steps for a node's children on an agenda, so
 * that deep trees need no deep stack.
 */
final class MarkdownWriter implements Visitor<@Nullable Void> {
  private static final String BREAK = "* * *";
  private static final int LARGEST_NUMBER = 999_999_999;

  private final MarkdownLayout layout;
  private final NodeHandlers handlers;
  private final MarkdownNotes notes;
  private final Set<Integer> written = new HashSet<>();
  private final Agenda<IOException> steps = new Agenda<>();

  MarkdownWriter(MarkdownLayout layout, NodeHandlers handlers, MarkdownNotes notes) {
    this.layout = layout;
    this.handlers = handlers;
    this.notes = notes;
  }

  /** Adds the title of the article. */
  void title(List<Inline> title) {
    heading(1, title);
    blankLine();
  }

  /** Adds a line of the header. */
  void line(List<Inline> words) {
    paragraph(words);
    blankLine();
  }

  /** Writes what was added. */
  void write() throws IOException {
    steps.run();
  }

  /** Nodes with blank lines between them, and before and behind them. */
  void apart(List<? extends Node> nodes) {
    for (Node node : nodes) {
      blankLine();
      steps.add(() -> dispatch(node));
    }
    blankLine();
  }

  private void together(List<? extends Node> nodes) {
    nodes.forEach(node -> steps.add(() -> dispatch(node)));
  }

  private void dispatch(Node node) {
    NodeHandler<Node> handler = handlers.of(node);
    if (handler == null) {
      node.accept(this);
    } else {
      new MarkdownBlockOutput(this, node).write(handler);
    }
  }

  /** The node as it is written without a handler. */
  void standard(Node node) {
    blankLine();
    steps.add(() -> node.accept(this));
    blankLine();
  }

  MarkdownInlines newLine() {
    return new MarkdownInlines(handlers, notes);
  }

  /** A paragraph of what a line holds. */
  @Nullable Void paragraph(MarkdownInlines line) {
    steps.add(() -> layout.lines(MarkdownLine.of(line.atoms(), MarkdownPlace.PARAGRAPH)));
    return null;
  }

  private @Nullable Void paragraph(List<? extends Inline> inlines) {
    return inlines.isEmpty() ? null : paragraph(newLine().nodes(inlines));
  }

  void blankLine() {
    steps.add(layout::blankLine);
  }

  private void open(Margin margin) {
    steps.add(() -> layout.open(margin));
  }

  private void close() {
    steps.add(layout::close);
  }

  /** Words before the first paragraph of blocks, or a paragraph of their own if there is none. */
  private void labelled(MarkdownInlines line, List<Block> content) {
    boolean joined = content.get(0) instanceof Paragraph first && handlers.of(first) == null;
    if (joined) {
      line.text(" ").nodes(((Paragraph) content.get(0)).content());
    }
    paragraph(line);
    apart(joined ? content.subList(1, content.size()) : content);
  }

  /** Of a type that has no form of its own, all children. */
  @Override
  public @Nullable Void visitOther(Node node) {
    apart(node.children());
    return null;
  }

  @Override
  public @Nullable Void visitInline(Inline node) {
    return paragraph(List.of(node));
  }

  @Override
  public @Nullable Void visitParagraph(Paragraph node) {
    return paragraph(node.content());
  }

  @Override
  public @Nullable Void visitByline(Byline node) {
    return paragraph(node.content());
  }

  @Override
  public @Nullable Void visitHeading(Heading node) {
    return heading(node.level(), node.content());
  }

  private @Nullable Void heading(int level, List<Inline> content) {
    MarkdownInlines line = newLine().nodes(content);
    steps.add(
        () -> {
          String words = MarkdownLine.of(line.atoms(), MarkdownPlace.HEADING);
          if (!words.isEmpty()) {
            layout.line("#".repeat(level) + ' ' + words);
          }
        });
    return null;
  }

  @Override
  public @Nullable Void visitThematicBreak(ThematicBreak node) {
    steps.add(() -> layout.line(BREAK));
    return null;
  }

  @Override
  public @Nullable Void visitCodeBlock(CodeBlock node) {
    String text = XmlText.clean(node.text());
    String fence = "`".repeat(Math.max(3, MarkdownText.longestRun(text) + 1));
    steps.add(() -> layout.line(fence + MarkdownCode.language(node)));
    for (String line : MarkdownCode.lines(text)) {
      steps.add(() -> layout.line(line));
    }
    steps.add(() -> layout.line(fence));
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
    open(Margin.of("> "));
    apart(content);
    paragraph(citation);
    blankLine();
    close();
    return null;
  }

  @Override
  public @Nullable Void visitListBlock(ListBlock node) {
    boolean tight = MarkdownTightness.isTight(node);
    boolean ordered = node.kind() == ListKind.ORDERED;
    steps.add(
        () -> {
          char mark = ordered ? layout.listMark('.', ')') : layout.listMark('-', '+');
          items(node, mark, tight);
        });
    return null;
  }

  private void items(ListBlock list, char mark, boolean tight) {
    boolean counted =
        list.start() >= 0 && (long) list.start() + list.items().size() <= LARGEST_NUMBER;
    int number = counted ? list.start() : 1;
    for (ListItem item : list.items()) {
      String sign = list.kind() == ListKind.ORDERED ? "" + number + mark : "" + mark;
      String blanks = " ".repeat(sign.length() + 1);
      steps.add(() -> layout.openItem(Margin.marked(sign + ' ', blanks)));
      steps.add(() -> item(item, tight));
      close();
      if (!tight) {
        blankLine();
      }
      number++;
    }
  }

  private void item(ListItem item, boolean tight) {
    if (tight && handlers.of(item) == null) {
      together(boxed(item));
    } else {
      dispatch(item);
    }
  }

  @Override
  public @Nullable Void visitListItem(ListItem node) {
    List<Block> rest = boxed(node);
    for (int i = 0; i < rest.size(); i++) {
      if (i > 0 || rest.size() < node.content().size()) {
        blankLine();
      }
      together(rest.subList(i, i + 1));
    }
    return null;
  }

  /** Writes the first paragraph of a task behind its box; gives back what is left to write. */
  private List<Block> boxed(ListItem item) {
    Boolean checked = item.checked();
    Block first = item.content().get(0);
    boolean task =
        checked != null
            && first instanceof Paragraph
            && handlers.of(first) == null
            && MarkdownTightness.hasWords(first);
    if (!task) {
      return item.content();
    }
    paragraph(newLine().markup(checked ? "[x] " : "[ ] ").nodes(((Paragraph) first).content()));
    return item.content().subList(1, item.content().size());
  }

  @Override
  public @Nullable Void visitDescriptionList(DescriptionList node) {
    steps.add(
        () -> {
          String mark = layout.listMark('-', '+') + " ";
          for (DescriptionEntry entry : node.entries()) {
            steps.add(() -> layout.openItem(Margin.marked(mark, "  ")));
            apart(List.of(entry));
            close();
          }
        });
    return null;
  }

  @Override
  public @Nullable Void visitDescriptionEntry(DescriptionEntry node) {
    paragraph(newLine().strong(node.term()));
    apart(node.details());
    return null;
  }

  @Override
  public @Nullable Void visitFigure(Figure node) {
    apart(node.content());
    apart(node.caption());
    paragraph(node.credit());
    blankLine();
    return null;
  }

  @Override
  public @Nullable Void visitMediaBlock(MediaBlock node) {
    MarkdownInlines line = newLine();
    line.visitMediaBlock(node);
    return paragraph(line);
  }

  @Override
  public @Nullable Void visitTable(Table node) {
    apart(node.caption());
    steps.add(
        () -> {
          for (String line :
              MarkdownTable.lines(
                  node,
                  cell ->
                      MarkdownLine.of(
                          newLine().nodes(List.of(cell)).atoms(), MarkdownPlace.CELL))) {
            layout.line(line);
          }
        });
    return null;
  }

  @Override
  public @Nullable Void visitEmbed(Embed node) {
    Optional<String> address = Optional.ofNullable(node.url()).flatMap(SafeAddress::link);
    if (address.isPresent()) {
      String provider = node.provider();
      String words = provider == null || provider.isBlank() ? address.get() : provider;
      paragraph(newLine().link(address.get(), words));
    }
    apart(node.fallback());
    apart(node.caption());
    return null;
  }

  @Override
  public @Nullable Void visitAside(Aside node) {
    paragraph(newLine().strong(node.title()));
    apart(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitLiveUpdate(LiveUpdate node) {
    paragraph(newLine().strong(node.title()));
    apart(node.byline());
    apart(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitSpeechTurn(SpeechTurn node) {
    if (node.label().isEmpty()) {
      return visitOther(node);
    }
    labelled(newLine().strong(node.label()), node.content());
    return null;
  }

  /** A note that the text leads to is a footnote; another one is text with its label. */
  @Override
  public @Nullable Void visitNote(Note node) {
    int number = notes.number(node.id());
    if (number > 0 && written.add(number)) {
      open(Margin.marked("[^" + number + "]: ", "    "));
      apart(node.content());
      close();
    } else if (node.label().isBlank()) {
      apart(node.content());
    } else {
      labelled(newLine().text(node.label()), node.content());
    }
    return null;
  }
}
