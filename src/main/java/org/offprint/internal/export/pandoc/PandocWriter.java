package org.offprint.internal.export.pandoc;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.export.PandocApiVersion;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.CodeLanguage;
import org.offprint.internal.export.PostHead;
import org.offprint.internal.export.Tightness;
import org.offprint.internal.json.EnumWord;
import org.offprint.model.Aside;
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
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/** Writes blocks in pandoc's format, by steps. */
final class PandocWriter implements Visitor<@Nullable Void> {
  private static final String CHECKED = "☒";
  private static final String UNCHECKED = "☐";

  private final PandocSteps steps;
  private final PandocOutput out;
  private final PandocApiVersion version;
  private final PandocInlines inlines;

  PandocWriter(PandocSteps steps, PandocOutput out, PandocApiVersion version) {
    this.steps = steps;
    this.out = out;
    this.version = version;
    this.inlines = new PandocInlines(out, steps);
  }

  private void strong(List<Inline> words) {
    if (!words.isEmpty()) {
      steps.begin("Para");
      steps.words("Strong", words);
      steps.end();
    }
  }

  private static List<String> speaker(Optional<Speaker> speaker) {
    return speaker.map(Speaker::name).map(name -> List.of("speaker", name)).orElse(List.of());
  }

  @Override
  public @Nullable Void visitOther(Node node) {
    steps.nodes(node.children());
    return null;
  }

  @Override
  public @Nullable Void visitInline(Inline node) {
    return node.accept(inlines);
  }

  @Override
  public @Nullable Void visitParagraph(Paragraph node) {
    steps.words("Para", node.content());
    return null;
  }

  @Override
  public @Nullable Void visitByline(Byline node) {
    steps.words("Para", node.content());
    return null;
  }

  @Override
  public @Nullable Void visitHeading(Heading node) {
    steps.begin("Header");
    steps.step(() -> out.number(node.level()));
    steps.attributes(node.info(), List.of(), List.of());
    steps.array(node.content());
    steps.end();
    return null;
  }

  @Override
  public @Nullable Void visitThematicBreak(ThematicBreak node) {
    out.tag("HorizontalRule");
    return null;
  }

  @Override
  public @Nullable Void visitCodeBlock(CodeBlock node) {
    String language = CodeLanguage.of(node);
    steps.begin("CodeBlock");
    steps.attributes(node.info(), language.isEmpty() ? List.of() : List.of(language), List.of());
    steps.step(() -> out.text(node.text()));
    steps.end();
    return null;
  }

  @Override
  public @Nullable Void visitBlockQuotation(BlockQuotation node) {
    boolean epigraph = node.kind() == BlockQuotationKind.EPIGRAPH;
    List<String> speaker = speaker(node.speaker());
    if (epigraph || !speaker.isEmpty()) {
      List<String> classes = List.of(epigraph ? "epigraph" : "quotation");
      steps.div(node.info(), classes, speaker, () -> quotation(node.content(), node.citation()));
    } else {
      quotation(node.content(), node.citation());
    }
    return null;
  }

  @Override
  public @Nullable Void visitPullQuotation(PullQuotation node) {
    steps.div(
        node.info(),
        List.of("pull-quotation"),
        speaker(node.speaker()),
        () -> quotation(node.content(), node.citation()));
    return null;
  }

  private void quotation(List<Block> content, List<Inline> citation) {
    steps.begin("BlockQuote");
    steps.nodes(content);
    if (!citation.isEmpty()) {
      steps.words("Para", citation);
    }
    steps.end();
  }

  @Override
  public @Nullable Void visitListBlock(ListBlock node) {
    boolean ordered = node.kind() == ListKind.ORDERED;
    steps.begin(ordered ? "OrderedList" : "BulletList");
    if (ordered) {
      steps.step(
          () -> {
            out.beginArray();
            out.number(node.start());
            out.tag(numberStyle(node.numbering()));
            out.tag("Period");
            out.endArray();
            out.beginArray();
          });
    }
    boolean tight = Tightness.isTight(node);
    for (ListItem item : node.items()) {
      steps.step(out::beginArray);
      steps.step(() -> item(item, tight));
      steps.step(out::endArray);
    }
    if (ordered) {
      steps.step(out::endArray);
    }
    steps.end();
    return null;
  }

  private static String numberStyle(@Nullable String numbering) {
    return switch (numbering == null ? "" : numbering) {
      case "a" -> "LowerAlpha";
      case "A" -> "UpperAlpha";
      case "i" -> "LowerRoman";
      case "I" -> "UpperRoman";
      default -> "Decimal";
    };
  }

  /** An item of one block, apart from lists below it. */
  private void item(ListItem item, boolean tight) {
    Boolean checked = item.checked();
    String box = checked == null ? "" : checked ? CHECKED : UNCHECKED;
    for (Block block : item.content()) {
      if (!(block instanceof Paragraph paragraph)) {
        steps.nodes(List.of(block));
        continue;
      }
      boolean boxed = !box.isEmpty() && block == item.content().get(0);
      steps.begin(tight ? "Plain" : "Para");
      if (boxed) {
        steps.step(() -> out.words(box + ' '));
      }
      steps.nodes(paragraph.content());
      steps.end();
    }
  }

  @Override
  public @Nullable Void visitDescriptionList(DescriptionList node) {
    steps.begin("DefinitionList");
    for (DescriptionEntry entry : node.entries()) {
      steps.step(out::beginArray);
      steps.array(entry.term());
      steps.step(out::beginArray);
      steps.array(entry.details());
      steps.step(out::endArray);
      steps.step(out::endArray);
    }
    steps.end();
    return null;
  }

  @Override
  public @Nullable Void visitFigure(Figure node) {
    if (version == PandocApiVersion.V1_22) {
      steps.div(
          node.info(),
          List.of("figure"),
          List.of(),
          () -> {
            steps.nodes(node.content());
            if (!node.caption().isEmpty() || !node.credit().isEmpty()) {
              steps.div(NodeInfo.NONE, List.of("caption"), List.of(), () -> caption(node));
            }
          });
      return null;
    }
    steps.begin("Figure");
    steps.attributes(node.info(), List.of(), List.of());
    steps.step(out::beginArray);
    steps.step(out::nothing);
    steps.step(out::beginArray);
    caption(node);
    steps.step(out::endArray);
    steps.step(out::endArray);
    steps.array(node.content());
    steps.end();
    return null;
  }

  private void caption(Figure figure) {
    steps.nodes(figure.caption());
    if (!figure.credit().isEmpty()) {
      steps.begin("Para");
      steps.begin("Span");
      steps.attributes(NodeInfo.NONE, List.of("credit"), List.of());
      steps.array(figure.credit());
      steps.end();
      steps.end();
    }
  }

  @Override
  public @Nullable Void visitMediaBlock(MediaBlock node) {
    steps.begin("Para");
    steps.step(() -> inlines.media(node.media(), node.info()));
    steps.end();
    return null;
  }

  @Override
  public @Nullable Void visitTable(Table node) {
    new PandocTable(steps, out).write(node);
    return null;
  }

  @Override
  public @Nullable Void visitEmbed(Embed node) {
    Optional<String> address = Optional.ofNullable(node.url()).flatMap(SafeAddress::link);
    String provider = node.provider();
    boolean named = provider != null && !provider.isBlank();
    steps.div(
        node.info(),
        List.of("embed", node.kind().code()),
        List.of(),
        () -> {
          if (address.isPresent()) {
            steps.begin("Para");
            steps.step(() -> out.link(address.get(), named ? provider : address.get()));
            steps.end();
          }
          steps.nodes(node.fallback());
          steps.nodes(node.caption());
        });
    return null;
  }

  @Override
  public @Nullable Void visitAside(Aside node) {
    steps.div(
        node.info(),
        List.of("aside", node.kind().code()),
        List.of(),
        () -> {
          strong(node.title());
          steps.nodes(node.content());
        });
    return null;
  }

  @Override
  public @Nullable Void visitEditorialNote(EditorialNote node) {
    List<String> classes = List.of("editorial-note", EnumWord.of(node.kind()));
    steps.div(node.info(), classes, List.of(), () -> steps.nodes(node.content()));
    return null;
  }

  @Override
  public @Nullable Void visitLiveUpdate(LiveUpdate node) {
    List<String> date =
        node.published() == null ? List.of() : List.of("published", node.published().iso());
    steps.div(
        node.info(),
        List.of("live-update"),
        date,
        () -> {
          strong(node.title());
          steps.nodes(node.byline());
          steps.nodes(node.content());
        });
    return null;
  }

  @Override
  public @Nullable Void visitPost(Post node) {
    steps.div(
        node.info(),
        List.of("post"),
        PostHead.facts(node),
        () -> {
          steps.head(PostHead.of(node));
          strong(node.title());
          steps.nodes(node.content());
        });
    return null;
  }

  @Override
  public @Nullable Void visitSpeechTurn(SpeechTurn node) {
    steps.div(
        node.info(),
        List.of("speech-turn", EnumWord.of(node.role())),
        speaker(Optional.ofNullable(node.speaker())),
        () ->
            labelled(
                () -> steps.words("Strong", node.label()), node.label().isEmpty(), node.content()));
    return null;
  }

  /** Words before the first paragraph of blocks, or a paragraph of their own if there is none. */
  private void labelled(Runnable label, boolean unlabelled, List<Block> content) {
    if (unlabelled) {
      steps.nodes(content);
      return;
    }
    steps.begin("Para");
    label.run();
    boolean joined = content.get(0) instanceof Paragraph;
    if (joined) {
      steps.step(() -> out.tag("Space"));
      steps.nodes(((Paragraph) content.get(0)).content());
    }
    steps.end();
    steps.nodes(joined ? content.subList(1, content.size()) : content);
  }

  @Override
  public @Nullable Void visitCustomBlock(CustomBlock node) {
    steps.div(node.info(), List.of(node.kind()), List.of(), () -> steps.nodes(node.content()));
    return null;
  }

  /** A note that stands nowhere in the text. */
  @Override
  public @Nullable Void visitNote(Note node) {
    steps.div(
        steps.anchor(node),
        List.of("note"),
        List.of(),
        () ->
            labelled(
                () -> steps.step(() -> out.words(node.label())),
                node.label().isEmpty(),
                node.content()));
    return null;
  }
}
