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
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.LiveUpdate;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.PullQuotation;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/** From the blocks of the model to the blocks of a prediction: one mapping for every corpus. */
final class BlockMapping implements Visitor<Void> {
  private final String source;
  private final List<PredictedBlock> blocks = new ArrayList<>();

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
    if (!words.isBlank()) {
      blocks.add(PredictedBlock.of(type, words, span.orElse(null)));
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
    add("paragraph", node);
    return null;
  }

  @Override
  public Void visitHeading(Heading node) {
    add("heading", node);
    return null;
  }

  @Override
  public Void visitParagraph(Paragraph node) {
    add("paragraph", node);
    return null;
  }

  @Override
  public Void visitBlockQuotation(BlockQuotation node) {
    add("quotation", node);
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
    add("table", node);
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
    add("aside", node);
    return null;
  }

  @Override
  public Void visitEditorialNote(EditorialNote node) {
    add(node.kind() == EditorialNoteKind.FIRST_PUBLISHED ? "source-note" : "note", node);
    return null;
  }

  @Override
  public Void visitSpeechTurn(SpeechTurn node) {
    String speaker = node.speaker() == null ? null : node.speaker().name();
    String label = text(node.label());
    // On one line, as it is printed.
    String said = text(node.content());
    String text = label.isEmpty() ? said : label + " " + said;
    Span span = Span.of(node).orElse(null);
    blocks.add(new PredictedBlock("speech-turn", text, span, speaker, List.of()));
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

  /** What a figure shows stands for itself; the rest of it is what is said of that. */
  @Override
  public Void visitFigure(Figure node) {
    addAll(node.content());
    node.caption().forEach(block -> add("caption", block));
    if (!node.credit().isEmpty()) {
      Optional<Span> own = Span.of(node.info().origin());
      int from = Span.around(node.caption()).map(Span::end).orElse(own.map(Span::start).orElse(0));
      Optional<Span> rest =
          own.filter(span -> span.end() > from).map(span -> new Span(from, span.end()));
      add("caption", text(node.credit()), rest.or(() -> Span.around(node.credit())));
    }
    return null;
  }

  @Override
  public Void visitListBlock(ListBlock node) {
    List<PredictedBlock> items = new ArrayList<>();
    node.items().forEach(item -> addItem(item, items));
    blocks.add(new PredictedBlock("list", "", null, null, items));
    return null;
  }

  /** Lists inside an item are items of the outer one, after it. */
  private static void addItem(ListItem item, List<PredictedBlock> items) {
    List<Block> own = item.content().stream().filter(b -> !(b instanceof ListBlock)).toList();
    boolean flat = own.size() == item.content().size();
    Optional<Span> span = flat ? Span.of(item) : Span.around(own);
    if (!own.isEmpty()) {
      items.add(PredictedBlock.of("list-item", text(own), span.orElse(null)));
    }
    for (Block block : item.content()) {
      if (block instanceof ListBlock inner) {
        inner.items().forEach(innerItem -> addItem(innerItem, items));
      }
    }
  }

  @Override
  public Void visitDescriptionList(DescriptionList node) {
    List<PredictedBlock> items = new ArrayList<>();
    for (DescriptionEntry entry : node.entries()) {
      items.add(PredictedBlock.of("list-item", entry.plainText(), Span.of(entry).orElse(null)));
    }
    blocks.add(new PredictedBlock("list", "", null, null, items));
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
