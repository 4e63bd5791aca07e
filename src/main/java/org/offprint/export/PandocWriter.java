package org.offprint.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.offprint.model.PullQuotation;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/**
 * Writes nodes in pandoc's format. A visit puts the steps for a node's children on an agenda, so
 * that deep trees need no deep stack.
 */
final class PandocWriter implements Visitor<@Nullable Void> {
  private static final String CHECKED = "☒";
  private static final String UNCHECKED = "☐";

  private final PandocOutput out;
  private final PandocApiVersion version;
  private final PandocInlines inlines;
  private final List<Note> notes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<Integer> placed = new HashSet<>();
  private final Deque<Runnable> agenda = new ArrayDeque<>();

  /** The steps of the visit under way, in order. */
  private final Deque<Runnable> steps = new ArrayDeque<>();

  /** Whether a note may stand here: not in another, in a link or in the metadata. */
  private boolean open = true;

  PandocWriter(PandocOutput out, PandocApiVersion version, List<Note> notes) {
    this.out = out;
    this.version = version;
    this.notes = notes;
    this.inlines = new PandocInlines(out, this);
    for (int i = 0; i < notes.size(); i++) {
      numbers.putIfAbsent(notes.get(i).id(), i);
    }
  }

  /** Writes nodes. */
  void write(List<? extends Node> nodes) {
    nodes(nodes);
    schedule();
    while (!agenda.isEmpty()) {
      agenda.pop().run();
      schedule();
    }
  }

  /** Writes nodes of the metadata, where no note may stand. */
  void writeApart(List<? extends Node> nodes) {
    open = false;
    write(nodes);
    open = true;
  }

  /** Writes the notes that stand nowhere else. */
  void writeNotes() {
    List<Note> rest = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      if (!placed.contains(i)) {
        rest.add(notes.get(i));
      }
    }
    open = false;
    write(rest);
  }

  private void schedule() {
    while (!steps.isEmpty()) {
      agenda.push(steps.removeLast());
    }
  }

  void step(Runnable step) {
    steps.add(step);
  }

  void nodes(List<? extends Node> nodes) {
    nodes.forEach(node -> steps.add(() -> node.accept(this)));
  }

  /** Steps during which no note may stand. */
  void apart(Runnable content) {
    boolean before = open;
    step(() -> open = false);
    content.run();
    step(() -> open = before);
  }

  void begin(String tag) {
    step(() -> out.begin(tag));
  }

  void end() {
    step(out::end);
  }

  /** An array of nodes. */
  void array(List<? extends Node> nodes) {
    step(out::beginArray);
    nodes(nodes);
    step(out::endArray);
  }

  void attributes(NodeInfo info, List<String> classes, List<String> pairs) {
    List<String> all = new ArrayList<>(pairs);
    add(all, "lang", info.language());
    add(all, "dir", info.direction() == null ? null : lower(info.direction()));
    String id = info.id();
    step(() -> out.attributes(id == null ? "" : id, classes, all));
  }

  private static void add(List<String> pairs, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      pairs.add(name);
      pairs.add(value);
    }
  }

  static String lower(Enum<?> word) {
    return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private @Nullable Void words(String tag, List<? extends Node> content) {
    begin(tag);
    nodes(content);
    end();
    return null;
  }

  private void strong(List<Inline> words) {
    if (!words.isEmpty()) {
      begin("Para");
      words("Strong", words);
      end();
    }
  }

  private void div(NodeInfo info, List<String> classes, List<String> pairs, Runnable content) {
    begin("Div");
    attributes(info, classes, pairs);
    step(out::beginArray);
    content.run();
    step(out::endArray);
    end();
  }

  private static List<String> speaker(Optional<Speaker> speaker) {
    return speaker.map(Speaker::name).map(name -> List.of("speaker", name)).orElse(List.of());
  }

  @Override
  public @Nullable Void visitOther(Node node) {
    nodes(node.children());
    return null;
  }

  @Override
  public @Nullable Void visitInline(Inline node) {
    return node.accept(inlines);
  }

  @Override
  public @Nullable Void visitParagraph(Paragraph node) {
    return words("Para", node.content());
  }

  @Override
  public @Nullable Void visitByline(Byline node) {
    return words("Para", node.content());
  }

  @Override
  public @Nullable Void visitHeading(Heading node) {
    begin("Header");
    step(() -> out.number(node.level()));
    attributes(node.info(), List.of(), List.of());
    array(node.content());
    end();
    return null;
  }

  @Override
  public @Nullable Void visitThematicBreak(ThematicBreak node) {
    out.tag("HorizontalRule");
    return null;
  }

  @Override
  public @Nullable Void visitCodeBlock(CodeBlock node) {
    String language = MarkdownCode.language(node);
    begin("CodeBlock");
    attributes(node.info(), language.isEmpty() ? List.of() : List.of(language), List.of());
    step(() -> out.text(node.text()));
    end();
    return null;
  }

  @Override
  public @Nullable Void visitBlockQuotation(BlockQuotation node) {
    boolean epigraph = node.kind() == BlockQuotationKind.EPIGRAPH;
    List<String> speaker = speaker(node.speaker());
    if (epigraph || !speaker.isEmpty()) {
      List<String> classes = List.of(epigraph ? "epigraph" : "quotation");
      div(node.info(), classes, speaker, () -> quotation(node.content(), node.citation()));
    } else {
      quotation(node.content(), node.citation());
    }
    return null;
  }

  @Override
  public @Nullable Void visitPullQuotation(PullQuotation node) {
    div(
        node.info(),
        List.of("pull-quotation"),
        speaker(node.speaker()),
        () -> quotation(node.content(), node.citation()));
    return null;
  }

  private void quotation(List<Block> content, List<Inline> citation) {
    begin("BlockQuote");
    nodes(content);
    if (!citation.isEmpty()) {
      words("Para", citation);
    }
    end();
  }

  @Override
  public @Nullable Void visitListBlock(ListBlock node) {
    boolean ordered = node.kind() == ListKind.ORDERED;
    begin(ordered ? "OrderedList" : "BulletList");
    if (ordered) {
      step(
          () -> {
            out.beginArray();
            out.number(node.start());
            out.tag(numberStyle(node.numbering()));
            out.tag("Period");
            out.endArray();
            out.beginArray();
          });
    }
    boolean tight = node.items().stream().allMatch(PandocWriter::isTight);
    for (ListItem item : node.items()) {
      step(out::beginArray);
      step(() -> item(item, tight));
      step(out::endArray);
    }
    if (ordered) {
      step(out::endArray);
    }
    end();
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
  private static boolean isTight(ListItem item) {
    return item.content().stream().skip(1).allMatch(ListBlock.class::isInstance);
  }

  private void item(ListItem item, boolean tight) {
    Boolean checked = item.checked();
    String box = checked == null ? "" : checked ? CHECKED : UNCHECKED;
    for (Block block : item.content()) {
      if (!(block instanceof Paragraph paragraph)) {
        nodes(List.of(block));
        continue;
      }
      boolean boxed = !box.isEmpty() && block == item.content().get(0);
      begin(tight ? "Plain" : "Para");
      if (boxed) {
        step(() -> out.words(box + ' '));
      }
      nodes(paragraph.content());
      end();
    }
  }

  @Override
  public @Nullable Void visitDescriptionList(DescriptionList node) {
    begin("DefinitionList");
    for (DescriptionEntry entry : node.entries()) {
      step(out::beginArray);
      array(entry.term());
      step(out::beginArray);
      array(entry.details());
      step(out::endArray);
      step(out::endArray);
    }
    end();
    return null;
  }

  @Override
  public @Nullable Void visitFigure(Figure node) {
    if (version == PandocApiVersion.V1_22) {
      div(
          node.info(),
          List.of("figure"),
          List.of(),
          () -> {
            nodes(node.content());
            if (!node.caption().isEmpty() || !node.credit().isEmpty()) {
              div(NodeInfo.NONE, List.of("caption"), List.of(), () -> caption(node));
            }
          });
      return null;
    }
    begin("Figure");
    attributes(node.info(), List.of(), List.of());
    step(out::beginArray);
    step(out::nothing);
    step(out::beginArray);
    caption(node);
    step(out::endArray);
    step(out::endArray);
    array(node.content());
    end();
    return null;
  }

  private void caption(Figure figure) {
    nodes(figure.caption());
    if (!figure.credit().isEmpty()) {
      begin("Para");
      begin("Span");
      attributes(NodeInfo.NONE, List.of("credit"), List.of());
      array(figure.credit());
      end();
      end();
    }
  }

  @Override
  public @Nullable Void visitMediaBlock(MediaBlock node) {
    begin("Para");
    step(() -> inlines.media(node.media(), node.info()));
    end();
    return null;
  }

  @Override
  public @Nullable Void visitTable(Table node) {
    new PandocTable(this, out).write(node);
    return null;
  }

  @Override
  public @Nullable Void visitEmbed(Embed node) {
    Optional<String> address = Optional.ofNullable(node.url()).flatMap(SafeAddress::link);
    String provider = node.provider();
    boolean named = provider != null && !provider.isBlank();
    div(
        node.info(),
        List.of("embed", node.kind().code()),
        List.of(),
        () -> {
          if (address.isPresent()) {
            begin("Para");
            step(() -> out.link(address.get(), named ? provider : address.get()));
            end();
          }
          nodes(node.fallback());
          nodes(node.caption());
        });
    return null;
  }

  @Override
  public @Nullable Void visitAside(Aside node) {
    div(
        node.info(),
        List.of("aside", node.kind().code()),
        List.of(),
        () -> {
          strong(node.title());
          nodes(node.content());
        });
    return null;
  }

  @Override
  public @Nullable Void visitEditorialNote(EditorialNote node) {
    List<String> classes = List.of("editorial-note", lower(node.kind()));
    div(node.info(), classes, List.of(), () -> nodes(node.content()));
    return null;
  }

  @Override
  public @Nullable Void visitLiveUpdate(LiveUpdate node) {
    List<String> date =
        node.published() == null ? List.of() : List.of("published", node.published().iso());
    div(
        node.info(),
        List.of("live-update"),
        date,
        () -> {
          strong(node.title());
          nodes(node.byline());
          nodes(node.content());
        });
    return null;
  }

  @Override
  public @Nullable Void visitSpeechTurn(SpeechTurn node) {
    div(
        node.info(),
        List.of("speech-turn", lower(node.role())),
        speaker(Optional.ofNullable(node.speaker())),
        () ->
            labelled(() -> words("Strong", node.label()), node.label().isEmpty(), node.content()));
    return null;
  }

  /** Words before the first paragraph of blocks, or a paragraph of their own if there is none. */
  private void labelled(Runnable label, boolean unlabelled, List<Block> content) {
    if (unlabelled) {
      nodes(content);
      return;
    }
    begin("Para");
    label.run();
    boolean joined = content.get(0) instanceof Paragraph;
    if (joined) {
      step(() -> out.tag("Space"));
      nodes(((Paragraph) content.get(0)).content());
    }
    end();
    nodes(joined ? content.subList(1, content.size()) : content);
  }

  @Override
  public @Nullable Void visitCustomBlock(CustomBlock node) {
    div(node.info(), List.of(node.kind()), List.of(), () -> nodes(node.content()));
    return null;
  }

  /** A note that stands nowhere in the text. */
  @Override
  public @Nullable Void visitNote(Note node) {
    boolean first = notes.get(numbers.get(node.id())) == node;
    NodeInfo info = first ? anchor(numbers.get(node.id())) : NodeInfo.NONE;
    div(
        info,
        List.of("note"),
        List.of(),
        () ->
            labelled(
                () -> step(() -> out.words(node.label())), node.label().isEmpty(), node.content()));
    return null;
  }

  private static NodeInfo anchor(int note) {
    return NodeInfo.builder().id("note-" + (note + 1)).build();
  }

  /** The mark of a note: the note itself at the first one, a link to it at others. */
  void mark(String noteId, String label) {
    Integer number = numbers.get(noteId);
    if (number == null || inLink) {
      begin("Superscript");
      step(() -> out.words(label));
      end();
    } else if (open && placed.add(number)) {
      begin("Span");
      attributes(anchor(number), List.of(), List.of());
      step(out::beginArray);
      begin("Note");
      apart(() -> nodes(notes.get(number).content()));
      end();
      step(out::endArray);
      end();
    } else {
      begin("Superscript");
      step(() -> out.link("#note-" + (number + 1), label));
      end();
    }
  }

  private boolean inLink;

  boolean isInLink() {
    return inLink;
  }

  /** Steps that make the words of a link. */
  void linked(List<Inline> content) {
    step(() -> inLink = true);
    array(content);
    step(() -> inLink = false);
  }
}
