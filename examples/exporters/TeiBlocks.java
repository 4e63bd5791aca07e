package exporters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.export.SafeAddress;
import org.offprint.model.ArticleDate;
import org.offprint.model.Aside;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Byline;
import org.offprint.model.CodeBlock;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.EditorialNote;
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
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/** Writes blocks, and what stands in them, as TEI. */
final class TeiBlocks implements Visitor<Markup> {
  private final Markup out;
  private final Identifiers ids;
  private final TeiPersons persons;
  private final TeiInlines inlines;
  private final TeiInserts inserts;

  TeiBlocks(Markup out, Identifiers ids, TeiPersons persons, TeiInlines inlines) {
    this.out = out;
    this.ids = ids;
    this.persons = persons;
    this.inlines = inlines;
    this.inserts = new TeiInserts(out, this, inlines);
  }

  /** Adds a body: what stands on top, then sections by the headings among the blocks. */
  Markup body(Runnable top, List<Block> blocks) {
    Section section = Section.of(blocks);
    int lead = leadingEpigraphs(section.blocks());
    boolean text = hasText(section.blocks().subList(lead, section.blocks().size()));
    out.block("body");
    top.run();
    // A body must hold text or divisions; pictures and notes alone are neither.
    if (text || !section.sections().isEmpty()) {
      return content(section).end();
    }
    out.block("div");
    return content(section).end().end();
  }

  /** Adds blocks where TEI takes text alone, in a box of their own if they are anything else. */
  Markup flow(List<Block> blocks) {
    if (blocks.stream().allMatch(TeiBlocks::isPlain)) {
      return out.nodes(blocks, this);
    }
    out.block("floatingText");
    return body(() -> {}, blocks).end();
  }

  /** Sections nest no deeper than levels of headings, so that calls may. */
  private Markup content(Section section) {
    int lead = leadingEpigraphs(section.blocks());
    for (Block epigraph : section.blocks().subList(0, lead)) {
      out.block("epigraph").nodes(List.of(epigraph), this).end();
    }
    out.nodes(section.blocks().subList(lead, section.blocks().size()), this);
    for (Section inner : section.sections()) {
      Heading heading = inner.heading();
      out.block("div", heading.info(), "n", Integer.toString(heading.level())).block("head");
      inlines.add(heading.content()).end();
      content(inner).end();
    }
    return out;
  }

  private static int leadingEpigraphs(List<Block> blocks) {
    int count = 0;
    while (count < blocks.size()
        && blocks.get(count) instanceof BlockQuotation quotation
        && quotation.kind() == BlockQuotationKind.EPIGRAPH) {
      count++;
    }
    return count;
  }

  private static boolean hasText(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                isPlain(block)
                    || block instanceof CodeBlock
                    || block instanceof SpeechTurn
                    || block instanceof Aside
                    || block instanceof LiveUpdate
                    || block instanceof Post);
  }

  private static boolean isPlain(Block block) {
    return block instanceof Paragraph
        || block instanceof BlockQuotation
        || block instanceof PullQuotation
        || block instanceof ListBlock
        || block instanceof DescriptionList
        || block instanceof Table;
  }

  /** Of a type that has no element, all children. */
  @Override
  public Markup visitOther(Node node) {
    return out.nodes(node.children(), this);
  }

  @Override
  public Markup visitInline(Inline node) {
    return inlines.add(List.of(node));
  }

  /** A heading that no section begins with, such as one in a table cell. */
  @Override
  public Markup visitHeading(Heading node) {
    out.block("label", node.info(), "type", "heading", "n", Integer.toString(node.level()));
    return inlines.phrases(node.content()).end();
  }

  @Override
  public Markup visitParagraph(Paragraph node) {
    out.block("p", node.info());
    return inlines.add(node.content()).end();
  }

  @Override
  public Markup visitByline(Byline node) {
    out.block("byline", node.info());
    return inlines.phrases(node.content()).end();
  }

  @Override
  public Markup visitBlockQuotation(BlockQuotation node) {
    String type = node.kind() == BlockQuotationKind.EPIGRAPH ? "epigraph" : "block";
    return quotation(node.info(), type, null, node.content(), node.citation(), node.attribution());
  }

  @Override
  public Markup visitPullQuotation(PullQuotation node) {
    String repeated = ids.node(node.repeats());
    return quotation(
        node.info(),
        "pull",
        repeated == null ? null : '#' + repeated,
        node.content(),
        node.citation(),
        node.attribution());
  }

  private Markup quotation(
      NodeInfo info,
      String type,
      @Nullable String repeated,
      List<Block> content,
      List<Inline> citation,
      @Nullable Attribution attribution) {
    if (!citation.isEmpty()) {
      out.block("cit", "rend", type);
    }
    String source =
        attribution == null ? null : attribution.url().flatMap(SafeAddress::link).orElse(null);
    out.block("quote", info, "type", type, "corresp", repeated, "source", source);
    Speaker speaker = attribution == null ? null : attribution.speaker().orElse(null);
    if (speaker == null) {
      out.nodes(content, this);
    } else {
      out.block("said", "who", persons.who(speaker)).nodes(content, this).end();
    }
    out.end();
    if (!citation.isEmpty()) {
      out.block("bibl");
      inlines.phrases(citation).end().end();
    }
    return out;
  }

  @Override
  public Markup visitListBlock(ListBlock node) {
    boolean ordered = node.kind() == ListKind.ORDERED;
    out.block("list", node.info(), "rend", ordered ? "numbered" : "bulleted");
    long number = node.start();
    for (ListItem item : node.items()) {
      String checked = item.checked() == null ? null : item.checked() ? "checked" : "unchecked";
      out.block(
          "item", item.info(), "n", ordered ? Long.toString(number++) : null, "rend", checked);
      out.nodes(item.content(), this).end();
    }
    return out.end();
  }

  @Override
  public Markup visitDescriptionList(DescriptionList node) {
    out.block("list", node.info(), "type", "gloss");
    for (DescriptionEntry entry : node.entries()) {
      out.block("label", entry.info());
      inlines.phrases(entry.term()).end();
      out.block("item").nodes(entry.details(), this).end();
    }
    return out.end();
  }

  @Override
  public Markup visitFigure(Figure node) {
    return inserts.add(node);
  }

  @Override
  public Markup visitMediaBlock(MediaBlock node) {
    return inserts.add(node);
  }

  @Override
  public Markup visitTable(Table node) {
    return inserts.add(node);
  }

  @Override
  public Markup visitEmbed(Embed node) {
    return inserts.add(node);
  }

  @Override
  public Markup visitTableCell(TableCell node) {
    return inserts.add(node);
  }

  @Override
  public Markup visitCodeBlock(CodeBlock node) {
    String language = node.language() == null ? null : node.language().strip();
    boolean word = language != null && language.matches("[A-Za-z0-9+#_.-]{1,50}");
    out.block("eg", node.info(), "xml:space", "preserve");
    return out.inline("code", "lang", word ? language : null).text(node.text()).end().end();
  }

  @Override
  public Markup visitAside(Aside node) {
    out.block("floatingText", node.info(), "type", "aside", "subtype", node.kind().code());
    return body(() -> head(node.title()), node.content()).end();
  }

  @Override
  public Markup visitLiveUpdate(LiveUpdate node) {
    String type = node.keyEvent() ? "key-event" : null;
    out.block("floatingText", node.info(), "type", "live-update", "subtype", type);
    return body(
            () -> {
              head(node.title());
              docDate("published", node.published());
              docDate("modified", node.modified());
              out.nodes(node.byline(), this);
            },
            node.content())
        .end();
  }

  @Override
  public Markup visitPost(Post node) {
    out.block("floatingText", node.info(), "type", "post");
    return body(
            () -> {
              head(node.title());
              if (node.author() != null) {
                out.line("docAuthor", node.author().name());
              }
              docDate("published", node.published());
            },
            node.content())
        .end();
  }

  private void head(List<Inline> title) {
    if (!title.isEmpty()) {
      out.block("head");
      inlines.add(title).end();
    }
  }

  private void docDate(String type, @Nullable ArticleDate date) {
    if (date != null) {
      out.line("docDate", date.raw(), "rend", type, "when", XmlValue.date(date));
    }
  }

  @Override
  public Markup visitEditorialNote(EditorialNote node) {
    String source = node.url() == null ? null : SafeAddress.link(node.url()).orElse(null);
    out.block("note", node.info(), "type", XmlValue.code(node.kind()), "corresp", source);
    return out.nodes(node.content(), this).end();
  }

  @Override
  public Markup visitSpeechTurn(SpeechTurn node) {
    String who = persons.who(node.speaker());
    out.block("sp", node.info(), "who", who, "rend", XmlValue.code(node.role()));
    if (!node.label().isEmpty()) {
      out.block("speaker");
      inlines.phrases(node.label()).end();
    }
    return flow(node.content()).end();
  }

  @Override
  public Markup visitThematicBreak(ThematicBreak node) {
    return out.block("milestone", node.info(), "unit", "section").end();
  }

  @Override
  public Markup visitNote(Note node) {
    out.block("note", "xml:id", ids.of(node), "xml:lang", XmlValue.language(node.info()));
    if (!node.label().isEmpty()) {
      out.line("label", node.label());
    }
    return out.nodes(node.content(), this).end();
  }
}
