package org.offprint.internal.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.PostHead;
import org.offprint.internal.export.markup.XmlText;
import org.offprint.model.Article;
import org.offprint.model.Aside;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Byline;
import org.offprint.model.Code;
import org.offprint.model.CodeBlock;
import org.offprint.model.Contributor;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
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
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Strong;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/** What Markdown can say of an article, line by line: what a reader of the export must find. */
final class ModelShape implements Visitor<@Nullable Void> {
  private final BlockShape blocks = new BlockShape();
  private final MarkdownNotes notes;
  private final List<Integer> defined = new ArrayList<>();

  private ModelShape(MarkdownNotes notes) {
    this.notes = notes;
  }

  static List<String> of(Article article) {
    ModelShape shape = new ModelShape(MarkdownNotes.of(article));
    shape.paragraph(article.header().kicker());
    shape.blocks.line("heading 1", shape.line(article.header().title(), false));
    shape.all(article.header().standfirst());
    shape.all(article.header().byline().map(List::of).orElse(List.of()));
    article
        .header()
        .dateline()
        .filter(dateline -> dateline.placement() == DatelinePlacement.OWN_LINE)
        .map(Dateline::raw)
        .filter(raw -> !raw.isEmpty())
        .ifPresent(raw -> shape.paragraph(List.of(Text.of(raw))));
    shape.all(article.body());
    shape.all(article.header().credits());
    article.metadata().contributors().stream().map(Contributor::bio).forEach(shape::all);
    shape.all(article.notes());
    return shape.blocks.lines();
  }

  private void all(List<? extends Node> nodes) {
    nodes.forEach(node -> node.accept(this));
  }

  private @Nullable Void paragraph(List<? extends Node> words) {
    blocks.line("paragraph", line(words, true));
    return null;
  }

  private String line(List<? extends Node> words, boolean breaks) {
    Inlines inlines = new Inlines(breaks);
    inlines.all(words, 0);
    return inlines.shape.toString();
  }

  private void labelled(List<? extends Node> label, List<Block> content) {
    List<Node> words = new ArrayList<>(label);
    boolean joined = content.get(0) instanceof Paragraph;
    if (joined) {
      words.add(Text.of(" "));
      words.addAll(((Paragraph) content.get(0)).content());
    }
    paragraph(words);
    all(joined ? content.subList(1, content.size()) : content);
  }

  private static List<Inline> strong(List<Inline> words) {
    return words.isEmpty() ? words : List.of(Strong.of(words));
  }

  @Override
  public @Nullable Void visitOther(Node node) {
    all(node.children());
    return null;
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
    blocks.line("heading " + node.level(), line(node.content(), false));
    return null;
  }

  @Override
  public @Nullable Void visitThematicBreak(ThematicBreak node) {
    blocks.line("break", "*");
    return null;
  }

  @Override
  public @Nullable Void visitCodeBlock(CodeBlock node) {
    String language = node.language();
    boolean plain = language != null && language.matches("[A-Za-z0-9+.#-]*");
    blocks.code(plain ? language : "", XmlText.clean(node.text()));
    return null;
  }

  @Override
  public @Nullable Void visitMediaBlock(MediaBlock node) {
    return paragraph(List.of(node));
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
    blocks.inside(
        "quotation",
        () -> {
          all(content);
          paragraph(citation);
        });
    return null;
  }

  @Override
  public @Nullable Void visitListBlock(ListBlock node) {
    long last = (long) node.start() + node.items().size();
    int start = node.start() < 0 || last > 999_999_999 ? 1 : node.start();
    String kind = node.kind() == ListKind.BULLET ? "bullets" : "numbers from " + start;
    blocks.inside(kind, () -> all(node.items()));
    return null;
  }

  @Override
  public @Nullable Void visitListItem(ListItem node) {
    Boolean checked = node.checked();
    blocks.item(
        () -> {
          List<Block> content = node.content();
          if (checked != null
              && content.get(0) instanceof Paragraph first
              && MarkdownTightness.hasWords(first)) {
            List<Inline> words = new ArrayList<>(List.of(Text.of(checked ? "[x] " : "[ ] ")));
            words.addAll(first.content());
            paragraph(words);
            content = content.subList(1, content.size());
          }
          all(content);
        });
    return null;
  }

  @Override
  public @Nullable Void visitDescriptionList(DescriptionList node) {
    blocks.inside("bullets", () -> all(node.entries()));
    return null;
  }

  @Override
  public @Nullable Void visitDescriptionEntry(DescriptionEntry node) {
    blocks.item(
        () -> {
          paragraph(strong(node.term()));
          all(node.details());
        });
    return null;
  }

  @Override
  public @Nullable Void visitFigure(Figure node) {
    all(node.content());
    all(node.caption());
    return paragraph(node.credit());
  }

  @Override
  public @Nullable Void visitTable(Table node) {
    all(node.caption());
    List<TableCell> cells = new ArrayList<>();
    List<String> lines =
        MarkdownTable.lines(
            node,
            cell -> {
              cells.add(cell);
              return "c" + (cells.size() - 1);
            });
    if (lines.isEmpty()) {
      return null;
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 1) {
        continue;
      }
      List<String> row = new ArrayList<>();
      for (String place : lines.get(i).substring(1).split("\\|")) {
        String name = place.strip();
        row.add(
            name.isEmpty()
                ? ""
                : line(List.of(cells.get(Integer.parseInt(name.substring(1)))), false));
      }
      rows.add(row);
    }
    blocks.table(rows);
    return null;
  }

  @Override
  public @Nullable Void visitEmbed(Embed node) {
    Optional.ofNullable(node.url())
        .flatMap(SafeAddress::link)
        .ifPresent(
            url -> {
              boolean named = node.provider() != null && !node.provider().isBlank();
              paragraph(List.of(Link.of(url, named ? node.provider() : url)));
            });
    all(node.fallback());
    all(node.caption());
    return null;
  }

  @Override
  public @Nullable Void visitAside(Aside node) {
    paragraph(strong(node.title()));
    all(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitLiveUpdate(LiveUpdate node) {
    paragraph(strong(node.title()));
    all(node.byline());
    all(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitPost(Post node) {
    PostHead head = PostHead.of(node);
    List<Inline> line = new ArrayList<>();
    if (!head.author().isEmpty()) {
      line.addAll(strong(List.of(Text.of(head.author()))));
    }
    if (!head.date().isEmpty()) {
      line.add(Text.of(head.separator() + head.date()));
    }
    paragraph(line);
    paragraph(strong(node.title()));
    all(node.content());
    return null;
  }

  @Override
  public @Nullable Void visitSpeechTurn(SpeechTurn node) {
    if (node.label().isEmpty()) {
      all(node.content());
    } else {
      labelled(strong(node.label()), node.content());
    }
    return null;
  }

  @Override
  public @Nullable Void visitNote(Note node) {
    int number = notes.number(node.id());
    if (number > 0 && !defined.contains(number)) {
      defined.add(number);
      blocks.note(String.valueOf(number), () -> all(node.content()));
    } else if (node.label().isBlank()) {
      all(node.content());
    } else {
      labelled(List.of(Text.of(node.label())), node.content());
    }
    return null;
  }

  /** The words of one line. */
  private final class Inlines implements Visitor<@Nullable Void> {
    private final LineShape shape = new LineShape();
    private final boolean breaks;
    private int marks;
    private boolean inLink;

    Inlines(boolean breaks) {
      this.breaks = breaks;
    }

    private void all(List<? extends Node> nodes, int more) {
      int before = marks;
      marks |= more;
      nodes.forEach(node -> node.accept(this));
      marks = before;
    }

    private void text(String text) {
      shape.text(XmlText.clean(text), marks);
    }

    @Override
    public @Nullable Void visitOther(Node node) {
      shape.text(" ", 0);
      all(node.children(), 0);
      shape.text(" ", 0);
      return null;
    }

    @Override
    public @Nullable Void visitInline(Inline node) {
      all(node.children(), 0);
      return null;
    }

    @Override
    public @Nullable Void visitText(Text node) {
      text(node.value());
      return null;
    }

    @Override
    public @Nullable Void visitCode(Code node) {
      shape.text(XmlText.clean(node.text()), marks | LineShape.CODE);
      return null;
    }

    @Override
    public @Nullable Void visitCodeBlock(CodeBlock node) {
      shape.text(" ", 0);
      shape.text(XmlText.clean(node.text().strip()), marks | LineShape.CODE);
      shape.text(" ", 0);
      return null;
    }

    @Override
    public @Nullable Void visitEmphasis(Emphasis node) {
      all(node.content(), LineShape.EMPHASIS);
      return null;
    }

    @Override
    public @Nullable Void visitStrong(Strong node) {
      all(node.content(), LineShape.STRONG);
      return null;
    }

    @Override
    public @Nullable Void visitInlineQuotation(InlineQuotation node) {
      text(node.open());
      all(node.content(), 0);
      text(node.close());
      return null;
    }

    @Override
    public @Nullable Void visitLineBreak(LineBreak node) {
      if (breaks) {
        shape.lineBreak();
      } else {
        text(" ");
      }
      return null;
    }

    @Override
    public @Nullable Void visitLink(Link node) {
      Optional<String> address = inLink ? Optional.empty() : SafeAddress.link(node.href());
      if (address.isEmpty()) {
        all(node.content(), 0);
        return null;
      }
      shape.edge("link " + address.get() + ReadBackShape.title(node.title()));
      inLink = true;
      all(node.content(), 0);
      inLink = false;
      shape.edge("/link");
      return null;
    }

    @Override
    public @Nullable Void visitNoteReference(NoteReference node) {
      int number = inLink ? 0 : notes.number(node.noteId());
      if (number > 0) {
        shape.thing("note " + number);
      } else {
        text(node.label());
      }
      return null;
    }

    @Override
    public @Nullable Void visitInlineImage(InlineImage node) {
      media(node.media());
      return null;
    }

    @Override
    public @Nullable Void visitMediaBlock(MediaBlock node) {
      shape.text(" ", 0);
      media(node.media());
      shape.text(" ", 0);
      return null;
    }

    private void media(Media media) {
      String words = media.alternative().or(media::title).orElse("");
      if (media.kind() == MediaKind.IMAGE) {
        Optional<String> address = SafeAddress.picture(media.url());
        if (address.isPresent()) {
          String alternative = XmlText.clean(media.alternative().orElse(""));
          shape.thing(ReadBackShape.image(address.get(), alternative, media.title().orElse(null)));
          return;
        }
      } else if (!inLink && SafeAddress.link(media.url()).isPresent()) {
        String address = SafeAddress.link(media.url()).orElseThrow();
        shape.edge("link " + address);
        text(words.isBlank() ? address : words);
        shape.edge("/link");
        return;
      }
      text(words);
    }
  }
}
