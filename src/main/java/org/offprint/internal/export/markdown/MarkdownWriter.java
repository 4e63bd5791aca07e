package org.offprint.internal.export.markdown;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.CodeLanguage;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.PostHead;
import org.offprint.internal.export.markup.XmlText;
import org.offprint.internal.export.text.LineSteps;
import org.offprint.internal.export.text.LineWriter;
import org.offprint.internal.export.text.Margin;
import org.offprint.model.Aside;
import org.offprint.model.Block;
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
import org.offprint.model.Post;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;

/** Writes nodes as blocks of Markdown, by steps. */
final class MarkdownWriter extends LineWriter {
  /** Nine digits: CommonMark, section 5.2. */
  private static final int LARGEST_NUMBER = 999_999_999;

  private final MarkdownLayout layout;
  private final MarkdownNotes notes;
  private final MarkdownSteps steps;
  private final Set<Integer> written = new HashSet<>();

  MarkdownWriter(MarkdownLayout layout, NodeHandlers handlers, MarkdownNotes notes) {
    this.layout = layout;
    this.notes = notes;
    this.steps = new MarkdownSteps(layout, handlers, notes, this);
  }

  /** Adds the title of the article. */
  void title(List<Inline> title) {
    heading(1, title);
    steps.blankLine();
  }

  /** Adds a line of the header. */
  void line(List<Inline> words) {
    paragraph(words);
    steps.blankLine();
  }

  /** Adds nodes with blank lines between, before and after them. */
  void apart(List<? extends Node> nodes) {
    steps.apart(nodes);
  }

  /** Writes what was added. */
  void write() throws IOException {
    steps.run();
  }

  @Override
  protected LineSteps steps() {
    return steps;
  }

  @Override
  protected void citation(List<Inline> citation) {
    paragraph(citation);
    steps.blankLine();
  }

  private @Nullable Void paragraph(List<? extends Inline> inlines) {
    return inlines.isEmpty() ? null : steps.paragraph(steps.newLine().nodes(inlines));
  }

  /** Words before the first paragraph of blocks, or a paragraph of their own if there is none. */
  private void labelled(MarkdownInlines line, List<Block> content) {
    boolean joined = content.get(0) instanceof Paragraph first && !steps.isHandled(first);
    if (joined) {
      line.text(" ").nodes(((Paragraph) content.get(0)).content());
    }
    steps.paragraph(line);
    steps.apart(joined ? content.subList(1, content.size()) : content);
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
    MarkdownInlines line = steps.newLine().nodes(content);
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
    steps.add(() -> layout.line(fence + CodeLanguage.of(node)));
    for (String line : MarkdownCode.lines(text)) {
      steps.add(() -> layout.line(line));
    }
    steps.add(() -> layout.line(fence));
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
      String spaces = " ".repeat(sign.length() + 1);
      steps.add(() -> layout.openItem(Margin.marked(sign + ' ', spaces)));
      steps.add(() -> item(item, tight));
      steps.close();
      if (!tight) {
        steps.blankLine();
      }
      number++;
    }
  }

  private void item(ListItem item, boolean tight) {
    if (tight && !steps.isHandled(item)) {
      steps.together(boxed(item));
    } else {
      steps.visit(item);
    }
  }

  @Override
  public @Nullable Void visitListItem(ListItem node) {
    List<Block> rest = boxed(node);
    for (int i = 0; i < rest.size(); i++) {
      if (i > 0 || rest.size() < node.content().size()) {
        steps.blankLine();
      }
      steps.together(rest.subList(i, i + 1));
    }
    return null;
  }

  /** Writes the first paragraph of a task after its box; gives back what is left to write. */
  private List<Block> boxed(ListItem item) {
    Boolean checked = item.checked();
    Block first = item.content().get(0);
    boolean task =
        checked != null
            && first instanceof Paragraph
            && !steps.isHandled(first)
            && MarkdownTightness.hasWords(first);
    if (!task) {
      return item.content();
    }
    steps.paragraph(
        steps.newLine().markup(checked ? "[x] " : "[ ] ").nodes(((Paragraph) first).content()));
    return item.content().subList(1, item.content().size());
  }

  @Override
  public @Nullable Void visitDescriptionList(DescriptionList node) {
    steps.add(
        () -> {
          String mark = layout.listMark('-', '+') + " ";
          for (DescriptionEntry entry : node.entries()) {
            steps.add(() -> layout.openItem(Margin.marked(mark, "  ")));
            steps.apart(List.of(entry));
            steps.close();
          }
        });
    return null;
  }

  @Override
  public @Nullable Void visitDescriptionEntry(DescriptionEntry node) {
    steps.paragraph(steps.newLine().strong(node.term()));
    steps.apart(node.details());
    return null;
  }

  @Override
  public @Nullable Void visitFigure(Figure node) {
    steps.apart(node.content());
    steps.apart(node.caption());
    paragraph(node.credit());
    steps.blankLine();
    return null;
  }

  @Override
  public @Nullable Void visitMediaBlock(MediaBlock node) {
    MarkdownInlines line = steps.newLine();
    line.visitMediaBlock(node);
    return steps.paragraph(line);
  }

  @Override
  public @Nullable Void visitTable(Table node) {
    steps.apart(node.caption());
    steps.add(
        () -> {
          for (String line :
              MarkdownTable.lines(
                  node,
                  cell ->
                      MarkdownLine.of(
                          steps.newLine().nodes(List.of(cell)).atoms(), MarkdownPlace.CELL))) {
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
      steps.paragraph(steps.newLine().link(address.get(), words));
    }
    steps.apart(node.fallback());
    steps.apart(node.caption());
    return null;
  }

  @Override
  public @Nullable Void visitAside(Aside node) {
    steps.paragraph(steps.newLine().strong(node.title()));
    steps.apart(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitLiveUpdate(LiveUpdate node) {
    steps.paragraph(steps.newLine().strong(node.title()));
    steps.apart(node.byline());
    steps.apart(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitPost(Post node) {
    PostHead head = PostHead.of(node);
    List<Inline> author = head.author().isEmpty() ? List.of() : List.of(Text.of(head.author()));
    if (!head.isEmpty()) {
      steps.paragraph(steps.newLine().strong(author).text(head.separator() + head.date()));
      steps.blankLine();
    }
    steps.paragraph(steps.newLine().strong(node.title()));
    steps.apart(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitSpeechTurn(SpeechTurn node) {
    if (node.label().isEmpty()) {
      return visitOther(node);
    }
    labelled(steps.newLine().strong(node.label()), node.content());
    return null;
  }

  /** A note that the text leads to is a footnote; another one is text with its label. */
  @Override
  public @Nullable Void visitNote(Note node) {
    int number = notes.number(node.id());
    if (number > 0 && written.add(number)) {
      steps.open(Margin.marked("[^" + number + "]: ", "    "));
      steps.apart(node.content());
      steps.close();
    } else if (node.label().isBlank()) {
      steps.apart(node.content());
    } else {
      labelled(steps.newLine().text(node.label()), node.content());
    }
    return null;
  }
}
