package org.offprint.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Byline;
import org.offprint.model.Code;
import org.offprint.model.CodeBlock;
import org.offprint.model.CustomBlock;
import org.offprint.model.CustomInline;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.EditorialNote;
import org.offprint.model.Embed;
import org.offprint.model.Emphasis;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.InlineImage;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.LiveUpdate;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.PullQuotation;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Strong;
import org.offprint.model.Styled;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/**
 * Writes nodes as HTML, in either syntax. A visit puts the steps for a node's children on an
 * agenda, so that deep trees need no deep stack.
 */
final class HtmlWriter implements Visitor<@Nullable Void> {
  private final MarkupWriter markup;
  private final HtmlSettings settings;
  private final MediaMarkup media;
  private final HeadingRanks ranks = new HeadingRanks();
  private final Agenda steps = new Agenda();

  /** How many links are open around what is written now: none may stand in another. */
  private int links;

  /** How many elements are open that may not hold headings or sections. */
  private int plain;

  HtmlWriter(Appendable out, HtmlSettings settings) {
    this.settings = settings;
    this.markup = new MarkupWriter(out, settings.syntax());
    this.media = new MediaMarkup(markup, settings.pictures());
  }

  /** Writes nodes one after the other, each block on a line of its own. */
  void write(List<? extends Node> nodes) throws IOException {
    all(nodes);
    steps.run();
  }

  /** The rank of a heading that is written next, which may be one of the page's own. */
  int rank(int level) {
    return ranks.next(level);
  }

  private @Nullable Void all(List<? extends Node> nodes) {
    for (Node node : nodes) {
      steps.add(() -> visit(node));
    }
    return null;
  }

  private void visit(Node node) {
    NodeHandler<Node> handler = settings.handlers().of(node);
    if (handler == null) {
      node.accept(this);
    } else {
      handler.write(node, new Output(node));
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
      steps.add(() -> markup.markup(added));
      return this;
    }

    @Override
    public NodeOutput text(String characters) {
      steps.add(() -> markup.text(characters));
      return this;
    }

    @Override
    public NodeOutput nodes(List<? extends Node> nodes) {
      all(List.copyOf(nodes));
      return this;
    }

    @Override
    public NodeOutput standard() {
      steps.add(() -> node.accept(HtmlWriter.this));
      return this;
    }
  }

  private Attributes attributes() {
    return markup.attributes();
  }

  /** The attributes that any node may have. */
  private Attributes of(NodeInfo info) {
    Attributes attributes = attributes().language(info.language());
    return info.direction() == null
        ? attributes
        : attributes.with("dir", info.direction().name().toLowerCase(Locale.ROOT));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void open(String element, Attributes attributes) {
    steps.add(() -> markup.open(element, attributes));
  }

  private void close(String element) {
    steps.add(() -> markup.close(element));
  }

  private void line() {
    steps.add(markup::line);
  }

  /** An element that holds words, on a line of its own. */
  private @Nullable Void words(
      String element, Attributes attributes, List<? extends Inline> content) {
    open(element, attributes);
    all(content);
    close(element);
    line();
    return null;
  }

  /** An element around inlines. */
  private @Nullable Void around(String element, Attributes attributes, List<Inline> content) {
    open(element, attributes);
    all(content);
    close(element);
    return null;
  }

  private void openBox(String element, Attributes attributes) {
    open(element, attributes);
    line();
  }

  private @Nullable Void closeBox(String element) {
    close(element);
    line();
    return null;
  }

  /** An element that holds blocks; a paragraph alone needs no element of its own in it. */
  private @Nullable Void box(String element, Attributes attributes, List<Block> content) {
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
  private boolean isBare(Block block) {
    return block instanceof Paragraph paragraph
        && paragraph.info().language() == null
        && paragraph.info().direction() == null
        && settings.handlers().of(paragraph) == null;
  }

  /** A part of a page that is set apart; a box without meaning where none may stand. */
  private String section(String element) {
    return plain > 0 ? "div" : element;
  }

  private void enterPlain() {
    steps.add(() -> plain++);
  }

  private void leavePlain() {
    steps.add(() -> plain--);
  }

  /** Of a type that has no markup of its own, all children. */
  @Override
  public @Nullable Void visitOther(Node node) {
    return all(node.children());
  }

  @Override
  public @Nullable Void visitText(Text node) {
    steps.add(() -> markup.text(node.value()));
    return null;
  }

  @Override
  public @Nullable Void visitHeading(Heading node) {
    Attributes attributes = of(node.info()).with("id", settings.headings().of(node));
    if (plain > 0) {
      return words(
          "p",
          attributes.with("class", "heading").with("data-level", node.level()),
          node.content());
    }
    int rank = rank(node.level());
    attributes.with("data-level", rank == node.level() ? null : node.level());
    return words("h" + rank, attributes, node.content());
  }

  @Override
  public @Nullable Void visitParagraph(Paragraph node) {
    return words("p", of(node.info()), node.content());
  }

  @Override
  public @Nullable Void visitByline(Byline node) {
    return words("p", of(node.info()).with("class", "byline"), node.content());
  }

  @Override
  public @Nullable Void visitThematicBreak(ThematicBreak node) {
    steps.add(() -> markup.empty("hr", of(node.info())));
    line();
    return null;
  }

  @Override
  public @Nullable Void visitCodeBlock(CodeBlock node) {
    String language = node.language();
    boolean named = language != null && !language.isBlank();
    open("pre", of(node.info()));
    open(
        "code",
        attributes()
            .with("class", named ? "language-" + language.strip().replaceAll("\\s+", "-") : null));
    steps.add(() -> markup.text(node.text()));
    close("code");
    return closeBox("pre");
  }

  @Override
  public @Nullable Void visitBlockQuotation(BlockQuotation node) {
    Attributes attributes = of(node.info()).with("cite", source(node.attribution()));
    if (node.kind() == BlockQuotationKind.EPIGRAPH) {
      attributes.role("doc-epigraph");
    }
    openBox("blockquote", attributes);
    all(node.content());
    citation(node.citation());
    return closeBox("blockquote");
  }

  private static @Nullable String source(@Nullable Attribution attribution) {
    return attribution == null ? null : attribution.url().flatMap(SafeAddress::link).orElse(null);
  }

  private void citation(List<Inline> citation) {
    if (!citation.isEmpty()) {
      words(section("footer"), attributes().with("class", "citation"), citation);
    }
  }

  @Override
  public @Nullable Void visitPullQuotation(PullQuotation node) {
    String element = section("aside");
    openBox(element, of(node.info()).with("class", "pull-quotation").role("doc-pullquote"));
    all(node.content());
    citation(node.citation());
    return closeBox(element);
  }

  @Override
  public @Nullable Void visitListBlock(ListBlock node) {
    boolean ordered = node.kind() == ListKind.ORDERED;
    Attributes attributes = of(node.info());
    if (ordered) {
      attributes.with("start", node.start() == 1 ? null : node.start());
      String numbering = node.numbering();
      boolean known = numbering != null && "1aAiI".contains(numbering) && numbering.length() == 1;
      attributes.with("type", known ? numbering : null);
    }
    String element = ordered ? "ol" : "ul";
    openBox(element, attributes);
    all(node.items());
    return closeBox(element);
  }

  @Override
  public @Nullable Void visitListItem(ListItem node) {
    Boolean checked = node.checked();
    open("li", of(node.info()).with("class", checked == null ? null : "task"));
    if (checked != null) {
      Attributes box = attributes().with("type", "checkbox").on("disabled");
      steps.add(() -> markup.empty("input", checked ? box.on("checked") : box));
      steps.add(() -> markup.text(" "));
    }
    List<Block> content = node.content();
    boolean tight =
        isBare(content.get(0)) && content.stream().skip(1).allMatch(ListBlock.class::isInstance);
    if (tight) {
      all(((Paragraph) content.get(0)).content());
      if (content.size() > 1) {
        line();
      }
      all(content.subList(1, content.size()));
    } else {
      line();
      all(content);
    }
    return closeBox("li");
  }

  @Override
  public @Nullable Void visitDescriptionList(DescriptionList node) {
    openBox("dl", of(node.info()));
    all(node.entries());
    return closeBox("dl");
  }

  @Override
  public @Nullable Void visitDescriptionEntry(DescriptionEntry node) {
    words("dt", of(node.info()), node.term());
    return box("dd", attributes(), node.details());
  }

  @Override
  public @Nullable Void visitFigure(Figure node) {
    openBox("figure", of(node.info()));
    all(node.content());
    caption(node.caption(), node.credit());
    return closeBox("figure");
  }

  private void caption(List<Block> caption, List<Inline> credit) {
    if (credit.isEmpty()) {
      if (!caption.isEmpty()) {
        box("figcaption", attributes(), caption);
      }
      return;
    }
    openBox("figcaption", attributes());
    all(caption);
    words("p", attributes().with("class", "credit"), credit);
    closeBox("figcaption");
  }

  @Override
  public @Nullable Void visitMediaBlock(MediaBlock node) {
    steps.add(() -> media.writeBlock(node.media(), of(node.info())));
    line();
    return null;
  }

  @Override
  public @Nullable Void visitTable(Table node) {
    Optional<Table> allowed = TableGrid.of(node);
    boolean apart =
        allowed.isEmpty()
            || node.caption().stream().anyMatch(b -> b.stream(Table.class).findAny().isPresent());
    if (apart) {
      all(node.caption());
    }
    allowed.ifPresent(table -> table(table, apart ? List.of() : node.caption()));
    return null;
  }

  private void table(Table node, List<Block> caption) {
    openBox("table", of(node.info()));
    if (!caption.isEmpty()) {
      enterPlain();
      box("caption", attributes(), caption);
      leavePlain();
    }
    rows("thead", node.head());
    rows("tbody", node.body());
    rows("tfoot", node.foot());
    closeBox("table");
  }

  private void rows(String element, List<TableRow> rows) {
    if (!rows.isEmpty()) {
      openBox(element, attributes());
      all(rows);
      closeBox(element);
    }
  }

  @Override
  public @Nullable Void visitTableRow(TableRow node) {
    openBox("tr", of(node.info()));
    all(node.cells());
    return closeBox("tr");
  }

  @Override
  public @Nullable Void visitTableCell(TableCell node) {
    boolean header = node.kind() == TableCellKind.HEADER;
    String element = header ? "th" : "td";
    Attributes attributes =
        of(node.info())
            .with("colspan", node.columnSpan() == 1 ? null : node.columnSpan())
            .with("rowspan", node.rowSpan() == 1 ? null : node.rowSpan());
    if (header) {
      enterPlain();
    }
    box(element, attributes, node.content());
    if (header) {
      leavePlain();
    }
    return null;
  }

  @Override
  public @Nullable Void visitEmbed(Embed node) {
    openBox("figure", of(node.info()).with("class", "embed").with("data-kind", node.kind().code()));
    all(node.fallback());
    String url = node.url();
    Optional<String> address = url == null ? Optional.empty() : SafeAddress.link(url);
    address.ifPresent(safe -> embedLink(node, safe));
    caption(node.caption(), List.of());
    return closeBox("figure");
  }

  private void embedLink(Embed node, String address) {
    open("p", attributes().with("class", "embed-source"));
    List<Inline> words =
        List.of(
            Text.of(
                node.provider() == null || node.provider().isEmpty() ? address : node.provider()));
    link(address, attributes(), words);
    closeBox("p");
  }

  @Override
  public @Nullable Void visitAside(Aside node) {
    if (node.kind().equals(AsideKind.DETAILS) && !node.title().isEmpty()) {
      openBox("details", of(node.info()));
      words("summary", attributes(), node.title());
      all(node.content());
      return closeBox("details");
    }
    String element = section("aside");
    openBox(element, of(node.info()).with("class", "box").with("data-kind", node.kind().code()));
    if (!node.title().isEmpty()) {
      words("p", attributes().with("class", "box-title"), node.title());
    }
    all(node.content());
    return closeBox(element);
  }

  @Override
  public @Nullable Void visitEditorialNote(EditorialNote node) {
    openBox(
        "div",
        of(node.info())
            .with("class", "editorial-note")
            .with("data-kind", name(node.kind()))
            .role("note"));
    all(node.content());
    return closeBox("div");
  }

  @Override
  public @Nullable Void visitSpeechTurn(SpeechTurn node) {
    openBox("div", of(node.info()).with("class", "turn " + name(node.role())));
    List<Block> content = node.content();
    if (!node.label().isEmpty()) {
      boolean runIn = content.get(0) instanceof Paragraph;
      open("p", runIn ? of(content.get(0).info()) : attributes());
      around("b", attributes().with("class", "turn-label"), node.label());
      if (runIn) {
        steps.add(() -> markup.text(" "));
        all(((Paragraph) content.get(0)).content());
        content = content.subList(1, content.size());
      }
      closeBox("p");
    }
    all(content);
    return closeBox("div");
  }

  @Override
  public @Nullable Void visitLiveUpdate(LiveUpdate node) {
    String element = section("section");
    String kind = node.keyEvent() ? "update key-event" : "update";
    openBox(element, of(node.info()).with("class", kind));
    time("published", node.published());
    if (!node.title().isEmpty()) {
      words("p", attributes().with("class", "update-title"), node.title());
    }
    time("modified", node.modified());
    all(node.byline());
    all(node.content());
    return closeBox(element);
  }

  private void time(String kind, @Nullable ArticleDate date) {
    if (date != null && !date.raw().isEmpty()) {
      open("p", attributes().with("class", "update-time " + kind));
      open("time", attributes().with("datetime", DateValue.of(date)));
      steps.add(() -> markup.text(date.raw()));
      close("time");
      closeBox("p");
    }
  }

  @Override
  public @Nullable Void visitCustomBlock(CustomBlock node) {
    openBox("div", of(node.info()).with("class", "custom").with("data-kind", node.kind()));
    all(node.content());
    return closeBox("div");
  }

  @Override
  public @Nullable Void visitNote(Note node) {
    Attributes attributes = of(node.info());
    settings.notes().anchor(node).ifPresent(anchor -> attributes.with("id", anchor));
    openBox("div", attributes.with("class", "note").role("doc-footnote"));
    List<String> back = settings.notes().back(node);
    List<Block> content = node.content();
    boolean runIn = content.get(0) instanceof Paragraph;
    open("p", runIn ? of(content.get(0).info()) : attributes());
    label(node, back.isEmpty() ? null : back.get(0));
    if (runIn) {
      all(((Paragraph) content.get(0)).content());
      content = content.subList(1, content.size());
    }
    closeBox("p");
    all(content);
    return closeBox("div");
  }

  /** The label of a note, which leads back to its first mark. */
  private void label(Note node, @Nullable String back) {
    String label = node.label().isBlank() && back != null ? "↑" : node.label();
    if (label.isBlank()) {
      return;
    }
    Attributes attributes = attributes().with("class", "note-label");
    String element = back == null ? "b" : "a";
    if (back != null) {
      attributes.with("href", back).role("doc-backlink");
    }
    around(element, attributes, List.of(Text.of(label)));
    steps.add(() -> markup.text(" "));
  }

  @Override
  public @Nullable Void visitEmphasis(Emphasis node) {
    return around("em", of(node.info()), node.content());
  }

  @Override
  public @Nullable Void visitStrong(Strong node) {
    return around("strong", of(node.info()), node.content());
  }

  @Override
  public @Nullable Void visitCode(Code node) {
    return around("code", of(node.info()), List.of(Text.of(node.text())));
  }

  @Override
  public @Nullable Void visitLineBreak(LineBreak node) {
    steps.add(() -> markup.empty("br", attributes()));
    return null;
  }

  @Override
  public @Nullable Void visitLink(Link node) {
    Optional<String> address = SafeAddress.link(node.href());
    if (links > 0 || address.isEmpty()) {
      return all(node.content());
    }
    link(address.get(), of(node.info()).with("title", node.title()), node.content());
    return null;
  }

  private void link(String address, Attributes attributes, List<? extends Inline> content) {
    attributes.with("href", address);
    steps.add(() -> links++);
    open("a", attributes);
    all(content);
    close("a");
    steps.add(() -> links--);
  }

  @Override
  public @Nullable Void visitInlineQuotation(InlineQuotation node) {
    boolean marked = !node.open().isEmpty() || !node.close().isEmpty();
    if (!marked) {
      return around("q", of(node.info()), node.content());
    }
    open("span", of(node.info()).with("class", "quotation"));
    steps.add(() -> markup.text(node.open()));
    all(node.content());
    steps.add(() -> markup.text(node.close()));
    close("span");
    return null;
  }

  @Override
  public @Nullable Void visitStyled(Styled node) {
    String code = node.style().code();
    return switch (code) {
      case "sub", "sup", "mark", "kbd", "samp", "var", "u", "code" ->
          around(code, of(node.info()), node.content());
      case "underline" -> around("u", of(node.info()), node.content());
      case "strike" -> around("s", of(node.info()), node.content());
      case "insert" -> around("ins", of(node.info()), node.content());
      case "term" -> around("dfn", of(node.info()), node.content());
      case "work-title" -> around("cite", of(node.info()), node.content());
      case "span" -> around("span", of(node.info()), node.content());
      default -> around("span", of(node.info()).with("data-kind", code), node.content());
    };
  }

  @Override
  public @Nullable Void visitCustomInline(CustomInline node) {
    return around("span", of(node.info()).with("data-kind", node.kind()), node.content());
  }

  @Override
  public @Nullable Void visitInlineImage(InlineImage node) {
    steps.add(() -> media.write(node.media(), of(node.info()), links > 0));
    return null;
  }

  @Override
  public @Nullable Void visitNoteReference(NoteReference node) {
    Optional<String> address = settings.notes().link(node.noteId());
    open("sup", of(node.info()));
    if (links > 0 || address.isEmpty()) {
      steps.add(() -> markup.text(node.label()));
    } else {
      String mark = settings.notes().mark(node.noteId());
      Attributes attributes = attributes().with("id", mark).with("href", address.get());
      open("a", attributes.role("doc-noteref"));
      steps.add(() -> markup.text(node.label()));
      close("a");
    }
    close("sup");
    return null;
  }
}
