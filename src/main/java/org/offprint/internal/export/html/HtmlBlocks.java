package org.offprint.internal.export.html;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.PostHead;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.internal.export.markup.DateValue;
import org.offprint.internal.json.EnumWord;
import org.offprint.model.ArticleDate;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Byline;
import org.offprint.model.CodeBlock;
import org.offprint.model.CustomBlock;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.EditorialNote;
import org.offprint.model.Embed;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.LineBreak;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.LiveUpdate;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/**
 * Writes blocks and what they are made of as HTML; inlines, lists and tables have their own
 * classes.
 */
public final class HtmlBlocks implements Visitor<@Nullable Void> {
  private final HtmlSteps steps;
  private final MediaMarkup media;
  private final HtmlInlines inlines;
  private final HtmlLists lists;
  private final HtmlTables tables;

  public HtmlBlocks(HtmlSteps steps) {
    this.steps = steps;
    this.media = new MediaMarkup(steps.markup(), steps.settings().pictures());
    this.inlines = new HtmlInlines(steps, media);
    this.lists = new HtmlLists(steps);
    this.tables = new HtmlTables(steps);
  }

  /** Inlines, and of a type that has no markup of its own, all children. */
  @Override
  public @Nullable Void visitOther(Node node) {
    return node.accept(inlines);
  }

  @Override
  public @Nullable Void visitHeading(Heading node) {
    Attributes attributes = steps.of(node.info()).with("id", steps.settings().headings().of(node));
    if (steps.isPlain()) {
      return steps.words(
          "p",
          attributes.with("class", "heading").with("data-level", node.level()),
          node.content());
    }
    int rank = steps.rank(node.level());
    attributes.with("data-level", rank == node.level() ? null : node.level());
    return steps.words("h" + rank, attributes, node.content());
  }

  @Override
  public @Nullable Void visitParagraph(Paragraph node) {
    // A browser shows the white space that opens a line, as in verse, in a pre alone.
    return isIndented(node.content())
        ? steps.words("pre", steps.of(node.info()).with("class", "verse"), node.content())
        : steps.words("p", steps.of(node.info()), node.content());
  }

  private static boolean isIndented(List<Inline> content) {
    boolean hasLines = content.stream().anyMatch(LineBreak.class::isInstance);
    boolean opens = hasLines;
    for (Inline inline : content) {
      if (opens && inline instanceof Text text && text.value().startsWith(" ")) {
        return true;
      }
      opens = inline instanceof LineBreak;
    }
    return false;
  }

  @Override
  public @Nullable Void visitByline(Byline node) {
    return steps.words("p", steps.of(node.info()).with("class", "byline"), node.content());
  }

  @Override
  public @Nullable Void visitThematicBreak(ThematicBreak node) {
    steps.empty("hr", steps.of(node.info()));
    steps.line();
    return null;
  }

  @Override
  public @Nullable Void visitCodeBlock(CodeBlock node) {
    String language = node.language();
    boolean named = language != null && !language.isBlank();
    steps.open("pre", steps.of(node.info()));
    steps.open(
        "code",
        steps
            .attributes()
            .with("class", named ? "language-" + language.strip().replaceAll("\\s+", "-") : null));
    steps.text(node.text());
    steps.close("code");
    return steps.closeBox("pre");
  }

  @Override
  public @Nullable Void visitBlockQuotation(BlockQuotation node) {
    Attributes attributes = steps.of(node.info()).with("cite", source(node.attribution()));
    if (node.kind() == BlockQuotationKind.EPIGRAPH) {
      attributes.role("doc-epigraph");
    }
    return quotation("blockquote", attributes, node.content(), node.citation());
  }

  private static @Nullable String source(@Nullable Attribution attribution) {
    return attribution == null ? null : attribution.url().flatMap(SafeAddress::link).orElse(null);
  }

  private @Nullable Void blocks(String element, Attributes attributes, List<Block> content) {
    steps.openBox(element, attributes);
    steps.all(content);
    return steps.closeBox(element);
  }

  private @Nullable Void quotation(
      String element, Attributes attributes, List<Block> content, List<Inline> citation) {
    steps.openBox(element, attributes);
    steps.all(content);
    if (!citation.isEmpty()) {
      steps.words(steps.section("footer"), steps.attributes().with("class", "citation"), citation);
    }
    return steps.closeBox(element);
  }

  @Override
  public @Nullable Void visitPullQuotation(PullQuotation node) {
    return quotation(
        steps.section("aside"),
        steps.of(node.info()).with("class", "pull-quotation").role("doc-pullquote"),
        node.content(),
        node.citation());
  }

  @Override
  public @Nullable Void visitFigure(Figure node) {
    steps.openBox("figure", steps.of(node.info()));
    steps.all(node.content());
    caption(node.caption(), node.credit());
    return steps.closeBox("figure");
  }

  private void caption(List<Block> caption, List<Inline> credit) {
    if (credit.isEmpty()) {
      if (!caption.isEmpty()) {
        steps.box("figcaption", steps.attributes(), caption);
      }
      return;
    }
    steps.openBox("figcaption", steps.attributes());
    steps.all(caption);
    steps.words("p", steps.attributes().with("class", "credit"), credit);
    steps.closeBox("figcaption");
  }

  @Override
  public @Nullable Void visitMediaBlock(MediaBlock node) {
    steps.step(() -> media.writeBlock(node.media(), steps.of(node.info())));
    steps.line();
    return null;
  }

  @Override
  public @Nullable Void visitEmbed(Embed node) {
    steps.openBox(
        "figure",
        steps.of(node.info()).with("class", "embed").with("data-kind", node.kind().code()));
    steps.all(node.fallback());
    String url = node.url();
    Optional<String> address = url == null ? Optional.empty() : SafeAddress.link(url);
    address.ifPresent(safe -> embedLink(node, safe));
    caption(node.caption(), List.of());
    return steps.closeBox("figure");
  }

  private void embedLink(Embed node, String address) {
    steps.open("p", steps.attributes().with("class", "embed-source"));
    List<Inline> words =
        List.of(
            Text.of(
                node.provider() == null || node.provider().isEmpty() ? address : node.provider()));
    steps.link(address, steps.attributes(), words);
    steps.closeBox("p");
  }

  @Override
  public @Nullable Void visitAside(Aside node) {
    if (node.kind().equals(AsideKind.DETAILS) && !node.title().isEmpty()) {
      steps.openBox("details", steps.of(node.info()));
      steps.words("summary", steps.attributes(), node.title());
      steps.all(node.content());
      return steps.closeBox("details");
    }
    String element = steps.section("aside");
    steps.openBox(
        element, steps.of(node.info()).with("class", "box").with("data-kind", node.kind().code()));
    if (!node.title().isEmpty()) {
      steps.words("p", steps.attributes().with("class", "box-title"), node.title());
    }
    steps.all(node.content());
    return steps.closeBox(element);
  }

  @Override
  public @Nullable Void visitEditorialNote(EditorialNote node) {
    return blocks(
        "div",
        steps
            .of(node.info())
            .with("class", "editorial-note")
            .with("data-kind", EnumWord.of(node.kind()))
            .role("note"),
        node.content());
  }

  @Override
  public @Nullable Void visitSpeechTurn(SpeechTurn node) {
    steps.openBox("div", steps.of(node.info()).with("class", "turn " + EnumWord.of(node.role())));
    if (node.label().isEmpty()) {
      steps.all(node.content());
    } else {
      labelled(() -> turnLabel(node), node.content());
    }
    return steps.closeBox("div");
  }

  private void turnLabel(SpeechTurn turn) {
    steps.around("b", steps.attributes().with("class", "turn-label"), turn.label());
    if (turn.content().get(0) instanceof Paragraph) {
      steps.text(" ");
    }
  }

  /** Blocks below a label, which stands in the first paragraph if they begin with one. */
  private void labelled(Runnable label, List<Block> content) {
    Paragraph first = content.get(0) instanceof Paragraph paragraph ? paragraph : null;
    steps.open("p", first == null ? steps.attributes() : steps.of(first.info()));
    label.run();
    if (first != null) {
      steps.all(first.content());
    }
    steps.closeBox("p");
    steps.all(first == null ? content : content.subList(1, content.size()));
  }

  @Override
  public @Nullable Void visitLiveUpdate(LiveUpdate node) {
    String element = steps.section("section");
    String kind = node.keyEvent() ? "update key-event" : "update";
    steps.openBox(element, steps.of(node.info()).with("class", kind));
    time("published", node.published());
    if (!node.title().isEmpty()) {
      steps.words("p", steps.attributes().with("class", "update-title"), node.title());
    }
    time("modified", node.modified());
    steps.all(node.byline());
    steps.all(node.content());
    return steps.closeBox(element);
  }

  @Override
  public @Nullable Void visitPost(Post node) {
    String element = steps.section("article");
    steps.openBox(element, steps.of(node.info()).with("class", "post"));
    PostHead head = PostHead.of(node);
    if (!head.author().isEmpty()) {
      Text author = Text.of(head.author());
      steps.words("p", steps.attributes().with("class", "post-author"), List.of(author));
    }
    dated("post-time", node.published());
    if (!node.title().isEmpty()) {
      steps.words("p", steps.attributes().with("class", "post-title"), node.title());
    }
    steps.all(node.content());
    return steps.closeBox(element);
  }

  private void time(String kind, @Nullable ArticleDate date) {
    dated("update-time " + kind, date);
  }

  private void dated(String name, @Nullable ArticleDate date) {
    if (date != null && !date.raw().isEmpty()) {
      steps.open("p", steps.attributes().with("class", name));
      steps.open("time", steps.attributes().with("datetime", DateValue.of(date)));
      steps.text(date.raw());
      steps.close("time");
      steps.closeBox("p");
    }
  }

  @Override
  public @Nullable Void visitCustomBlock(CustomBlock node) {
    return blocks(
        "div",
        steps.of(node.info()).with("class", "custom").with("data-kind", node.kind()),
        node.content());
  }

  @Override
  public @Nullable Void visitNote(Note node) {
    Attributes attributes = steps.of(node.info());
    steps.settings().notes().anchor(node).ifPresent(anchor -> attributes.with("id", anchor));
    steps.openBox("div", attributes.with("class", "note").role("doc-footnote"));
    List<String> back = steps.settings().notes().back(node);
    labelled(() -> label(node, back.isEmpty() ? null : back.get(0)), node.content());
    return steps.closeBox("div");
  }

  /** The label of a note, which leads back to its first mark. */
  private void label(Note node, @Nullable String back) {
    String label = node.label().isBlank() && back != null ? "↑" : node.label();
    if (label.isBlank()) {
      return;
    }
    Attributes attributes = steps.attributes().with("class", "note-label");
    String element = back == null ? "b" : "a";
    if (back != null) {
      attributes.with("href", back).role("doc-backlink");
    }
    steps.around(element, attributes, List.of(Text.of(label)));
    steps.text(" ");
  }

  @Override
  public @Nullable Void visitListBlock(ListBlock node) {
    return node.accept(lists);
  }

  @Override
  public @Nullable Void visitListItem(ListItem node) {
    return node.accept(lists);
  }

  @Override
  public @Nullable Void visitDescriptionList(DescriptionList node) {
    return node.accept(lists);
  }

  @Override
  public @Nullable Void visitDescriptionEntry(DescriptionEntry node) {
    return node.accept(lists);
  }

  @Override
  public @Nullable Void visitTable(Table node) {
    return node.accept(tables);
  }

  @Override
  public @Nullable Void visitTableRow(TableRow node) {
    return node.accept(tables);
  }

  @Override
  public @Nullable Void visitTableCell(TableCell node) {
    return node.accept(tables);
  }
}
