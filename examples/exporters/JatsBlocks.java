package exporters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;
import org.offprint.model.Aside;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
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
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.LiveUpdate;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/** Writes blocks as JATS. */
final class JatsBlocks implements Visitor<Markup> {
  private final Markup out;
  private final Identifiers ids;
  private final JatsInlines inlines;
  private final JatsFigures figures;
  private final JatsTables tables;

  JatsBlocks(Markup out, Identifiers ids, JatsInlines inlines) {
    this.out = out;
    this.ids = ids;
    this.inlines = inlines;
    this.figures = new JatsFigures(out, this, inlines);
    this.tables = new JatsTables(out, ids, this, figures);
  }

  /** Adds blocks where JATS takes all of them, in sections by the headings among them. */
  Markup sections(List<Block> blocks) {
    return content(Section.of(blocks));
  }

  /** Sections nest no deeper than levels of headings, so that calls may. */
  private Markup content(Section section) {
    out.nodes(section.blocks(), this);
    for (Section inner : section.sections()) {
      Heading heading = inner.heading();
      String level = Integer.toString(heading.level());
      out.block("sec", heading.info(), "disp-level", level).block("title");
      inlines.add(heading.content()).end();
      content(inner).end();
    }
    return out;
  }

  /** Adds blocks where JATS takes paragraphs alone, and at least one. */
  Markup paragraphs(List<Block> blocks) {
    return wrapped(blocks, JatsBlocks::isParagraph);
  }

  /** Adds blocks where JATS takes paragraphs and lists, and at least one. */
  Markup paragraphsAndLists(List<Block> blocks) {
    return wrapped(blocks, block -> isParagraph(block) || isList(block));
  }

  /** Adds blocks of a kind as they are, and each other one in a paragraph. */
  Markup wrapped(List<Block> blocks, Predicate<Block> fits) {
    List<Block> flat = withoutCustom(blocks);
    for (Block block : flat) {
      if (fits.test(block)) {
        out.nodes(List.of(block), this);
      } else {
        out.block("p").nodes(List.of(block), this).end();
      }
    }
    return flat.isEmpty() ? out.block("p").end() : out;
  }

  static boolean isParagraph(Block block) {
    return block instanceof Paragraph || block instanceof Heading || block instanceof ThematicBreak;
  }

  static boolean isList(Block block) {
    return block instanceof ListBlock || block instanceof DescriptionList;
  }

  /** The blocks, custom ones replaced by their content. */
  private static List<Block> withoutCustom(List<Block> blocks) {
    List<Block> flat = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>(blocks);
    while (!open.isEmpty()) {
      Block block = open.pop();
      if (block instanceof CustomBlock custom) {
        for (int i = custom.content().size() - 1; i >= 0; i--) {
          open.push(custom.content().get(i));
        }
      } else {
        flat.add(block);
      }
    }
    return flat;
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

  /** A heading that no section begins with, such as one in a list item. */
  @Override
  public Markup visitHeading(Heading node) {
    String level = "level-" + node.level();
    out.block("p", node.info(), "content-type", "heading", "specific-use", level).inline("bold");
    return inlines.add(node.content()).end().end();
  }

  @Override
  public Markup visitParagraph(Paragraph node) {
    out.block("p", node.info());
    return inlines.add(node.content()).end();
  }

  @Override
  public Markup visitByline(Byline node) {
    out.block("p", node.info(), "content-type", "byline");
    return inlines.add(node.content()).end();
  }

  @Override
  public Markup visitBlockQuotation(BlockQuotation node) {
    out.block("disp-quote", node.info(), "content-type", XmlValue.code(node.kind()));
    out.nodes(node.content(), this);
    return attrib(node.citation()).end();
  }

  @Override
  public Markup visitPullQuotation(PullQuotation node) {
    out.block("disp-quote", node.info(), "content-type", "pull", "specific-use", "repetition");
    out.nodes(node.content(), this);
    return attrib(node.citation()).end();
  }

  Markup attrib(List<Inline> words) {
    if (!words.isEmpty()) {
      out.block("attrib");
      inlines.add(words).end();
    }
    return out;
  }

  @Override
  public Markup visitListBlock(ListBlock node) {
    boolean ordered = node.kind() == ListKind.ORDERED;
    out.block("list", node.info(), "list-type", ordered ? "order" : "bullet");
    boolean counted = ordered && node.start() == 1;
    long number = node.start();
    for (ListItem item : node.items()) {
      String checked = item.checked() == null ? null : item.checked() ? "checked" : "unchecked";
      out.block("list-item", item.info(), "specific-use", checked);
      if (ordered && !counted) {
        out.line("label", Long.toString(number++));
      }
      paragraphsAndLists(item.content()).end();
    }
    return out.end();
  }

  @Override
  public Markup visitDescriptionList(DescriptionList node) {
    out.block("def-list", node.info());
    for (DescriptionEntry entry : node.entries()) {
      out.block("def-item", entry.info());
      if (!entry.term().isEmpty()) {
        out.block("term");
        inlines.add(entry.term()).end();
      }
      if (!entry.details().isEmpty()) {
        out.block("def");
        paragraphs(entry.details()).end();
      }
      out.end();
    }
    return out.end();
  }

  @Override
  public Markup visitFigure(Figure node) {
    return figures.add(node);
  }

  @Override
  public Markup visitMediaBlock(MediaBlock node) {
    return figures.add(node);
  }

  @Override
  public Markup visitEmbed(Embed node) {
    return figures.add(node);
  }

  @Override
  public Markup visitTable(Table node) {
    return tables.add(node);
  }

  @Override
  public Markup visitCodeBlock(CodeBlock node) {
    return out.block("code", node.info(), "language", node.language()).text(node.text()).end();
  }

  @Override
  public Markup visitAside(Aside node) {
    out.block("boxed-text", node.info(), "content-type", node.kind().code());
    figures.caption(node.title(), List.of());
    return sections(node.content()).end();
  }

  @Override
  public Markup visitLiveUpdate(LiveUpdate node) {
    String use = node.keyEvent() ? "key-event" : null;
    out.block("boxed-text", node.info(), "content-type", "live-update", "specific-use", use);
    figures.caption(node.title(), List.of());
    date("published", node.published());
    date("modified", node.modified());
    out.nodes(node.byline(), this);
    return sections(node.content()).end();
  }

  @Override
  public Markup visitPost(Post node) {
    out.block("boxed-text", node.info(), "content-type", "post");
    figures.caption(node.title(), List.of());
    if (node.author() != null) {
      out.line("p", node.author().name(), "content-type", "author");
    }
    date("published", node.published());
    return sections(node.content()).end();
  }

  private void date(String type, @Nullable ArticleDate date) {
    if (date != null) {
      out.line("p", date.raw(), "content-type", type, "specific-use", XmlValue.date(date));
    }
  }

  @Override
  public Markup visitEditorialNote(EditorialNote node) {
    String kind = XmlValue.code(node.kind());
    out.block("boxed-text", node.info(), "content-type", "editorial-note", "specific-use", kind);
    return out.nodes(node.content(), this).end();
  }

  @Override
  public Markup visitSpeechTurn(SpeechTurn node) {
    out.block("speech", node.info(), "content-type", XmlValue.code(node.role())).block("speaker");
    if (node.label().isEmpty() && node.speaker() != null) {
      out.text(node.speaker().name());
    }
    inlines.add(node.label()).end();
    return paragraphs(node.content()).end();
  }

  @Override
  public Markup visitThematicBreak(ThematicBreak node) {
    return out.block("p", node.info(), "content-type", "break").inline("hr").end().end();
  }

  @Override
  public Markup visitNote(Note node) {
    out.block("fn", "id", ids.of(node), "xml:lang", XmlValue.language(node.info()));
    if (!node.label().isEmpty()) {
      out.line("label", node.label());
    }
    return paragraphs(node.content()).end();
  }
}
