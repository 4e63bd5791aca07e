import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.model.Aside;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.CodeBlock;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.Embed;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.LiveUpdate;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.TableRow;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/** From the blocks of the model to the blocks of a prediction: one mapping for every corpus. */
final class BlockMapping implements Visitor<Void> {
  private static final String ITEM = "list-item";
  private static final String CAPTION = "caption";

  private final String source;
  private final List<PredictedBlock> blocks = new ArrayList<>();

  /** What a paragraph is where it stands. */
  private String paragraph = "paragraph";

  /** The list that the next item belongs to, if nothing else came since. */
  private PredictedBlock openList;

  /** The source is empty where there are no ranges in it. */
  BlockMapping(String source) {
    this.source = source;
  }

  List<PredictedBlock> blocks() {
    return blocks;
  }

  void addAll(List<? extends Node> nodes) {
    nodes.forEach(node -> node.accept(this));
  }

  void add(String type, Node node) {
    add(type, node.plainText(), Span.of(node));
  }

  /** What has a place but no words of its own is there with the words of the source. */
  void add(String type, String text, Optional<Span> span) {
    String words = text.isBlank() ? span.map(place -> place.in(source)).orElse("") : text;
    if (words.isBlank()) {
      return;
    }
    PredictedBlock block = PredictedBlock.of(type, words, span.orElse(null));
    if (!type.equals(ITEM)) {
      add(block);
      return;
    }
    if (openList == null) {
      PredictedBlock list = PredictedBlock.list();
      add(list);
      openList = list;
    }
    openList.items().add(block);
  }

  private void add(PredictedBlock block) {
    openList = null;
    blocks.add(block);
  }

  /** Paragraphs in these nodes are of another type. */
  void addAll(List<? extends Node> nodes, String paragraph) {
    String outer = this.paragraph;
    this.paragraph = paragraph;
    addAll(nodes);
    this.paragraph = outer;
  }

  /** Inlines that make one line, if there are any. */
  private void addLine(String type, List<Inline> line) {
    if (!line.isEmpty()) {
      add(type, text(line), Span.around(line));
    }
  }

  @Override
  public Void visitOther(Node node) {
    if (node.children().isEmpty()) {
      add(node.type(), node);
    } else {
      addAll(node.children());
    }
    return null;
  }

  @Override
  public Void visitInline(Inline node) {
    add(paragraph, node);
    return null;
  }

  @Override
  public Void visitHeading(Heading node) {
    Span span = Span.of(node).orElse(null);
    add(PredictedBlock.heading(node.level(), node.plainText(), span));
    return null;
  }

  @Override
  public Void visitParagraph(Paragraph node) {
    add(paragraph, node);
    return null;
  }

  @Override
  public Void visitBlockQuotation(BlockQuotation node) {
    addAll(node.content(), "quotation");
    addLine("quotation", node.citation());
    return null;
  }

  @Override
  public Void visitPullQuotation(PullQuotation node) {
    add("pull-quotation", node);
    return null;
  }

  @Override
  public Void visitCodeBlock(CodeBlock node) {
    add("code", node);
    return null;
  }

  @Override
  public Void visitTable(Table node) {
    addAll(node.caption(), "table");
    for (List<TableRow> rows : List.of(node.head(), node.body(), node.foot())) {
      for (TableRow row : rows) {
        row.cells().forEach(cell -> add("table", cell));
      }
    }
    return null;
  }

  @Override
  public Void visitThematicBreak(ThematicBreak node) {
    add("thematic-break", node);
    return null;
  }

  @Override
  public Void visitMediaBlock(MediaBlock node) {
    add("media", node);
    return null;
  }

  @Override
  public Void visitAside(Aside node) {
    addLine("heading", node.title());
    addAll(node.content(), "paragraph");
    return null;
  }

  @Override
  public Void visitEmbed(Embed node) {
    addAll(node.fallback(), "embed");
    addAll(node.caption(), CAPTION);
    return null;
  }

  @Override
  public Void visitEditorialNote(EditorialNote node) {
    add(node.kind() == EditorialNoteKind.FIRST_PUBLISHED ? "source-note" : "note", node);
    return null;
  }

  /** The label stands on the line of the first paragraph, as it is printed. */
  @Override
  public Void visitSpeechTurn(SpeechTurn node) {
    String speaker = node.speaker() == null ? null : node.speaker().name();
    String label = text(node.label());
    Block first = node.content().get(0);
    boolean sole = node.content().size() == 1;
    String said = first.plainText();
    String text = label.isEmpty() ? said : label + " " + said;
    Span span = Span.of(sole ? node : first).orElse(null);
    add(new PredictedBlock("speech-turn", null, text, span, speaker, List.of()));
    addAll(node.content().subList(1, node.content().size()), "speech-turn");
    return null;
  }

  @Override
  public Void visitLiveUpdate(LiveUpdate node) {
    if (!node.title().isEmpty()) {
      add("heading", text(node.title()), Span.around(node.title()));
    }
    node.byline().forEach(line -> add("byline", line));
    addAll(node.content());
    return null;
  }

  @Override
  public Void visitPost(Post node) {
    if (!node.title().isEmpty()) {
      add("heading", text(node.title()), Span.around(node.title()));
    }
    addAll(node.content());
    return null;
  }

  /** What a figure shows stands for itself; the rest of it is what is said of that. */
  @Override
  public Void visitFigure(Figure node) {
    addAll(node.content(), "paragraph");
    addAll(node.caption(), CAPTION);
    if (!node.credit().isEmpty()) {
      Optional<Span> own = Span.of(node.info().origin());
      int from = Span.around(node.caption()).map(Span::end).orElse(own.map(Span::start).orElse(0));
      Optional<Span> rest =
          own.filter(span -> span.end() > from).map(span -> new Span(from, span.end()));
      add(CAPTION, text(node.credit()), rest.or(() -> Span.around(node.credit())));
    }
    return null;
  }

  /** Lists inside an item are items of the outer one, after it. */
  @Override
  public Void visitListBlock(ListBlock node) {
    openList = paragraph.equals(ITEM) ? openList : null;
    for (ListItem item : node.items()) {
      addItem(item, item.content());
    }
    return null;
  }

  /** An item of one paragraph has the place of the item, with its mark. */
  private void addItem(Node item, List<Block> content) {
    if (content.size() == 1 && content.get(0) instanceof Paragraph) {
      add(ITEM, item);
    } else {
      addAll(content, ITEM);
    }
  }

  @Override
  public Void visitDescriptionList(DescriptionList node) {
    openList = paragraph.equals(ITEM) ? openList : null;
    for (DescriptionEntry entry : node.entries()) {
      addLine(ITEM, entry.term());
      addAll(entry.details(), ITEM);
    }
    return null;
  }

  static String text(List<? extends Node> nodes) {
    StringBuilder text = new StringBuilder();
    for (Node node : nodes) {
      text.append(node instanceof Inline || text.length() == 0 ? "" : "\n\n");
      text.append(node.plainText());
    }
    return text.toString();
  }
}
