package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.draft.BarePicture;
import org.offprint.internal.html.element.EmbeddedPosts;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.element.PlayerElements;
import org.offprint.internal.html.note.NoteMarks;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.page.MediaLedger;
import org.offprint.internal.html.page.Pictures;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.role.RunRoles;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;
import org.offprint.model.ArticleDate;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Block;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.ElementPath;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;

/**
 * Turns kept elements into blocks, each kind of element by its own rule. Elements without a rule
 * are looked through.
 */
public final class BlockBuilder implements Blocks {
  private final ElementPaths paths;
  private final Function<Run, Verdict> verdicts;
  private final Predicate<Run> captions;
  private final TimeElements times = new TimeElements();
  private final MediaLedger media = new MediaLedger();
  private final Pictures pictures;
  private final RunInlines inlines;
  private final ListConverter lists = new ListConverter(this);
  private final TableConverter tables = new TableConverter(this);
  private final InfoBoxConverter infoBoxes = new InfoBoxConverter(this, tables);
  private final FigureConverter figures = new FigureConverter(this);
  private final Galleries galleries = new Galleries(this);
  private final DetailsConverter details = new DetailsConverter(this);
  private final EmbedConverter embeds = new EmbedConverter(this);
  private final QuotationConverter quotations = new QuotationConverter(this);
  private final CalloutConverter callouts = new CalloutConverter(this);
  private final QuotedPosts quotedPosts = new QuotedPosts(this);
  private final NamedBoxes boxes;
  private @Nullable ElementConverter declared;

  /** Whether the blocks of a post are being made. */
  private boolean inPost;

  /**
   * @param verdicts what kept a run
   * @param captions whether a run is named as the caption of a picture
   * @param boxes what elements are by their names or styles
   */
  public BlockBuilder(
      ElementPaths paths,
      Function<Run, Verdict> verdicts,
      Predicate<Run> captions,
      NoteMarks marks,
      Pictures pictures,
      NamedBoxes boxes) {
    this.boxes = boxes;
    this.paths = paths;
    this.verdicts = verdicts;
    this.captions = captions;
    this.inlines = new RunInlines(marks, paths, pictures, media);
    this.pictures = pictures;
  }

  /**
   * Builds the blocks of a page that says of each element what it is.
   *
   * @param declared what tells the elements of such a page, made for the builder it is given
   */
  public static BlockBuilder ofDeclared(
      ElementPaths paths,
      RunRoles roles,
      NoteMarks marks,
      Pictures pictures,
      Function<BlockBuilder, ElementConverter> declared) {
    BlockBuilder builder =
        new BlockBuilder(paths, roles, run -> false, marks, pictures, NamedBoxes.NONE);
    builder.declared = declared.apply(builder);
    return builder;
  }

  @Override
  public MediaLedger ledger() {
    return media;
  }

  @Override
  public SharedStrings strings() {
    return inlines.strings();
  }

  /** What makes the inlines of runs. */
  RunInlines inlines() {
    return inlines;
  }

  /** The dates of the blocks that open with one. */
  public Map<Block, ArticleDate> times() {
    return times.dates();
  }

  @Override
  public List<Block> blocks(KeptElement kept) {
    List<Block> blocks = new ArrayList<>();
    List<Object> parts = kept.parts();
    int at = 0;
    while (at < parts.size()) {
      Object part = parts.get(at);
      Element gallery = declared == null ? galleries.container(part) : null;
      if (gallery != null) {
        List<KeptElement> figures = new ArrayList<>();
        while (at < parts.size() && galleries.container(parts.get(at)) == gallery) {
          figures.add((KeptElement) parts.get(at++));
        }
        blocks.addAll(galleries.together(figures, gallery));
        continue;
      }
      boolean pictured = isPictureLast(blocks);
      int end = pictured || isCaption(part) ? endOfCaption(parts, at) : at;
      if (end > at) {
        List<Block> picture = pictured ? List.of(blocks.remove(blocks.size() - 1)) : List.of();
        blocks.addAll(figures.captioned(picture, parts.subList(at, end), kept.element()));
        at = end;
        continue;
      }
      blocks.addAll(block(part));
      at++;
    }
    return blocks;
  }

  /** What a post holds, its quotations with whom they quote. */
  List<Block> threadContent(KeptElement kept) {
    inPost = true;
    List<Block> content = quotedPosts.read(blocks(kept));
    inPost = false;
    return content;
  }

  private List<Block> block(Object part) {
    return part instanceof Run run ? run(run) : convert((KeptElement) part);
  }

  @Override
  public List<Block> lines(KeptElement caption) {
    List<Block> lines = new ArrayList<>();
    for (Object part : caption.parts()) {
      lines.addAll(block(part));
    }
    return lines;
  }

  private static boolean isPictureLast(List<Block> blocks) {
    return !blocks.isEmpty() && BarePicture.is(blocks.get(blocks.size() - 1));
  }

  /** The end of the lines that begin at a part and are named as a caption. */
  private int endOfCaption(List<Object> parts, int from) {
    int at = from;
    while (at < parts.size() && isNamedCaption(parts.get(at))) {
      at++;
    }
    return at;
  }

  private boolean isNamedCaption(Object part) {
    if (!FigureConverter.isLoose(part)) {
      return false;
    }
    return isCaption(part) || captions.test(firstRun(part));
  }

  /** Whether a part is a caption even where its picture has no address and is not shown. */
  private boolean isCaption(Object part) {
    return FigureConverter.isLoose(part)
        && ((part instanceof KeptElement kept && kept.tag().equals("figcaption"))
            || verdicts.apply(firstRun(part)).rule() == Rule.PICTURE_BOX);
  }

  private static Run firstRun(Object part) {
    return part instanceof KeptElement kept ? kept.runs().get(0) : (Run) part;
  }

  private List<Block> convert(KeptElement kept) {
    List<Block> known = declared == null ? named(kept) : declared.convert(kept);
    return known == null ? convertByTag(kept) : known;
  }

  /** What an element is by its names or its style, or null. */
  private @Nullable List<Block> named(KeptElement kept) {
    if (boxes.isListing(kept.element())) {
      return CodeConverter.convert(kept, this, false);
    }
    if (boxes.isInfoBox(kept.element())) {
      return infoBoxes.convert(kept);
    }
    if (boxes.isHatnote(kept.element())) {
      return hatnote(kept);
    }
    if (boxes.isQuotation(kept.element())) {
      return quotedPosts.box(kept);
    }
    return boxes.isCallout(kept.element()) ? callouts.convert(kept) : null;
  }

  private List<Block> hatnote(KeptElement kept) {
    List<Block> content = blocks(kept);
    NodeInfo info = info(kept, Rule.HATNOTE);
    return content.isEmpty()
        ? List.of()
        : List.of(new EditorialNote(EditorialNoteKind.EDITOR, null, null, null, content, info));
  }

  private List<Block> convertByTag(KeptElement kept) {
    return switch (kept.tag()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(kept);
      case "ul", "ol", "menu", "dir" ->
          declared == null && galleries.isGallery(kept)
              ? galleries.gallery(kept)
              : lists.list(kept);
      case "dl" -> lists.descriptions(kept);
      case "blockquote" -> quotation(kept);
      case "figure" -> figure(kept);
      case "details" -> details.convert(kept);
      case "table" -> tables.convert(kept);
      case "pre", "listing", "plaintext", "xmp" -> preformatted(kept);
      case "aside" -> aside(kept);
      // Items, cells and captions outside their containers, and paragraphs: their content.
      default -> PlayerElements.isPlayer(kept.tag()) ? embeds.player(kept) : blocks(kept);
    };
  }

  /** The words of a post are shown where its network is not available. */
  private List<Block> quotation(KeptElement kept) {
    List<Block> quotation =
        inPost ? quotedPosts.quotation(kept, quotations) : quotations.convert(kept);
    return EmbeddedPosts.isPost(kept.element()) ? embeds.post(kept, quotation) : quotation;
  }

  private List<Block> preformatted(KeptElement kept) {
    boolean isVerse =
        declared == null
            ? VerseConverter.isVerse(kept.element())
            : kept.element().hasClass("verse");
    return isVerse
        ? VerseConverter.convert(kept, this)
        : CodeConverter.convert(kept, this, declared != null);
  }

  private List<Block> run(Run run) {
    if (run.isMedium()) {
      return medium(run);
    }
    if (verdicts.apply(run).rule() == Rule.SCENE_BREAK) {
      return List.of(new ThematicBreak(info(run)));
    }
    List<Inline> content = inlines(run);
    if (content.isEmpty()) {
      return List.of();
    }
    Paragraph paragraph = new Paragraph(content, info(run));
    times.add(paragraph, run);
    return List.of(paragraph);
  }

  /** The runs of a heading are one line. */
  private List<Block> heading(KeptElement kept) {
    List<Run> runs = kept.runs();
    if (runs.size() == 1 && verdicts.apply(runs.get(0)).rule() == Rule.SCENE_BREAK) {
      return run(runs.get(0));
    }
    List<Inline> content = line(runs);
    List<Block> media = media(runs);
    if (!content.isEmpty()) {
      int level = HeadingLevel.of(kept.tag());
      Heading heading = new Heading(level, content, info(runs.get(0)));
      times.add(heading, runs.get(0));
      media.add(0, heading);
    }
    return media;
  }

  @Override
  public List<Block> figure(KeptElement kept) {
    return figures.convert(kept);
  }

  @Override
  public List<Block> media(List<Run> runs) {
    List<Block> media = new ArrayList<>();
    for (Run run : runs) {
      if (run.isMedium()) {
        media.addAll(medium(run));
      }
    }
    return media;
  }

  @Override
  public List<Block> medium(Run run) {
    Element element = (Element) run.leaves().get(0);
    if (media.isShown(element)) {
      return List.of();
    }
    List<Block> blocks = MediaConverter.convert(run, pictures, info(run));
    if (!blocks.isEmpty()) {
      media.show(element);
    }
    return blocks;
  }

  @Override
  public List<Inline> inlines(Run run) {
    return inlines.of(run);
  }

  @Override
  public List<Inline> line(List<Run> runs) {
    List<Inline> content = new ArrayList<>();
    for (Run run : runs) {
      List<Inline> words = run.isMedium() ? List.of() : inlines(run);
      if (!words.isEmpty() && !content.isEmpty()) {
        content.add(Text.of(" "));
      }
      content.addAll(words);
    }
    return content;
  }

  private List<Block> aside(KeptElement kept) {
    List<Block> content = blocks(kept);
    if (content.isEmpty()) {
      return List.of();
    }
    List<Inline> title = List.of();
    if (content.size() > 1 && content.get(0) instanceof Heading heading) {
      title = heading.content();
      content = content.subList(1, content.size());
    }
    return List.of(new Aside(AsideKind.BOX, title, content, info(kept, Rule.ASIDE_ELEMENT)));
  }

  @Override
  public NodeInfo info(Run run) {
    Verdict verdict = verdicts.apply(run);
    ElementPath place =
        run.isMedium() ? paths.of((Element) run.leaves().get(0), run.index()) : paths.of(run);
    return NodeInfo.of(new Origin(place, verdict.rule().code(), verdict.confidence()));
  }

  @Override
  public ElementPath place(Run run) {
    return paths.of(run);
  }

  @Override
  public NodeInfo info(KeptElement kept, Rule rule) {
    NodeInfo info = NodeInfo.of(Origin.of(paths.of(kept.element(), kept.firstRun()), rule.code()));
    String id = kept.element().id();
    return id.isEmpty() ? info : info.withId(id);
  }
}
