package org.offprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An article: what stands above it, its body in reading order, its notes, and what is known about
 * it.
 *
 * <p>Methods that look at nodes see the kicker, title, standfirst, byline and credits, then the
 * body, then the notes; the bios in {@link Metadata#contributors()} are facts about people and not
 * among them. Methods that change nodes return a new article that shares everything unchanged, or
 * the same one if nothing changed.
 *
 * @param header what stands above the body
 * @param body the blocks in reading order
 * @param notes footnotes and endnotes in the order of the source
 * @param metadata what is known about the article
 */
@Value.Builder
public record Article(Header header, List<Block> body, List<Note> notes, Metadata metadata)
    implements WithArticle {

  /** How many nodes may stand inside each other, the outermost block counted: {@value}. */
  public static final int MAX_DEPTH = 100;

  /** An article without anything in it. */
  public static final Article EMPTY =
      new Article(Header.EMPTY, List.of(), List.of(), Metadata.EMPTY);

  /** Refuses trees deeper than {@link #MAX_DEPTH}; costs O(nodes). */
  public Article {
    Objects.requireNonNull(header, "header");
    body = Check.list(body, "body");
    notes = Check.list(notes, "notes");
    Objects.requireNonNull(metadata, "metadata");
    Depth.check(header.kicker(), "kicker");
    Depth.check(header.title(), "title");
    Depth.check(header.standfirst(), "standfirst");
    Depth.check(listed(header.byline()), "byline");
    Depth.check(header.credits(), "credits");
    Depth.check(body, "body");
    Depth.check(notes, "notes");
    for (Contributor contributor : metadata.contributors()) {
      Depth.check(contributor.bio(), "bio");
    }
  }

  /**
   * An article of blocks alone.
   *
   * @param body the blocks in reading order
   * @return the article, without header, notes and metadata
   */
  public static Article of(List<Block> body) {
    return new Article(Header.EMPTY, body, List.of(), Metadata.EMPTY);
  }

  /**
   * The title as plain text.
   *
   * @return the title, {@code ""} if there is none
   */
  public String title() {
    return PlainText.of(header.title());
  }

  /**
   * Who wrote it: the contributors whose role is {@link Role#AUTHOR}.
   *
   * @return the authors in the order of the source, empty if none are known
   */
  public List<Contributor> authors() {
    return metadata.contributors().stream()
        .filter(contributor -> contributor.role().equals(Role.AUTHOR))
        .toList();
  }

  /**
   * All headings in reading order.
   *
   * @return the headings, wherever they stand; O(nodes)
   */
  public List<Heading> headings() {
    return stream(Heading.class).toList();
  }

  /**
   * All paragraphs in reading order, those inside other blocks too.
   *
   * @return the paragraphs; O(nodes)
   */
  public List<Paragraph> paragraphs() {
    return stream(Paragraph.class).toList();
  }

  /**
   * All quotations in reading order, block, pull and inline ones alike.
   *
   * @return the quotations; O(nodes)
   */
  public List<Quotation> quotations() {
    return stream(Quotation.class).toList();
  }

  /**
   * All links in reading order, wherever they stand.
   *
   * @return the links; O(nodes)
   */
  public List<Link> links() {
    return stream(Link.class).toList();
  }

  /**
   * All figures in reading order, those inside other figures too.
   *
   * @return the figures; O(nodes)
   */
  public List<Figure> figures() {
    return stream(Figure.class).toList();
  }

  /**
   * All pictures in reading order: those in figures, on their own and inside lines. The {@link
   * Metadata#leadImage() lead image} of the page is here only if the article shows it.
   *
   * @return the pictures; O(nodes)
   */
  public List<Media> images() {
    return stream()
        .flatMap(
            node ->
                node instanceof MediaBlock block
                    ? Stream.of(block.media())
                    : node instanceof InlineImage image ? Stream.of(image.media()) : Stream.empty())
        .filter(media -> media.kind() == MediaKind.IMAGE)
        .toList();
  }

  /**
   * The named lists that hold the nodes at the top, in reading order: {@code kicker}, {@code
   * title}, {@code standfirst}, {@code byline}, {@code credits}, {@code body}, {@code notes}.
   *
   * @return an unmodifiable list of seven slots
   */
  public List<Slot> slots() {
    return List.of(
        Slot.inlines("kicker", header.kicker()),
        Slot.inlines("title", header.title()),
        Slot.blocks("standfirst", header.standfirst()),
        Slot.of("byline", Byline.class, listed(header.byline())),
        Slot.of("credits", Byline.class, header.credits()),
        Slot.blocks("body", body),
        Slot.of("notes", Note.class, notes));
  }

  /**
   * Every node in reading order, parents before children.
   *
   * @return a sequential stream; using it all costs O(nodes)
   */
  public Stream<Node> stream() {
    List<Node> roots = new ArrayList<>();
    slots().forEach(slot -> roots.addAll(slot.nodes()));
    return Traversal.of(roots);
  }

  /**
   * Every node of one type in reading order.
   *
   * @param type a node type or one of the interfaces, such as {@link Quotation}
   * @param <N> that type
   * @return a sequential stream; using it all costs O(nodes)
   */
  public <N extends Node> Stream<N> stream(Class<N> type) {
    return stream().filter(type::isInstance).map(type::cast);
  }

  /**
   * The text as it is read: title, standfirst, body, notes, set apart by blank lines.
   *
   * @return the text, empty if there is none; O(nodes + characters)
   */
  public String plainText() {
    return PlainText.of(header.title(), belowTitle(), null);
  }

  /**
   * The same text, telling a listener which node wrote which part of it.
   *
   * @param listener what to call: for the inlines of the title, then for the blocks of standfirst
   *     and body, the notes, and everything below them
   * @return the text, empty if there is none; O(nodes + characters)
   */
  public String plainText(PlainTextListener listener) {
    return PlainText.of(header.title(), belowTitle(), Objects.requireNonNull(listener, "listener"));
  }

  private List<Node> belowTitle() {
    List<Node> below = new ArrayList<>(header.standfirst());
    below.addAll(body);
    below.addAll(notes);
    return below;
  }

  /**
   * How many words the {@link #plainText()} has, as {@link WordCount} counts them.
   *
   * @return the number of words; O(characters)
   */
  public int wordCount() {
    return WordCount.of(plainText()).total();
  }

  /**
   * This article with every node of a type passed through a function, the innermost first.
   *
   * @param type a node type or one of the interfaces
   * @param function what to put in a node's place; the same object to keep it
   * @param <N> that type
   * @return the article, the same one if every node was kept; O(nodes)
   * @throws IllegalArgumentException if the function answers with a node that cannot stand there,
   *     such as a block for an inline
   */
  public <N extends Node> Article transform(Class<N> type, UnaryOperator<N> function) {
    return edit(
        node ->
            type.isInstance(node)
                ? List.of(
                    Objects.requireNonNull(function.apply(type.cast(node)), "function result"))
                : null);
  }

  /**
   * This article with every block of a type replaced by any number of blocks, the innermost first.
   * A container that loses all that it holds disappears.
   *
   * @param type a block type
   * @param function what to put in a block's place; an empty list deletes it
   * @param <B> that type
   * @return the article, the same one if every block was kept; O(nodes)
   */
  public <B extends Block> Article replaceBlocks(
      Class<B> type, Function<? super B, ? extends List<? extends Block>> function) {
    return edit(
        node ->
            type.isInstance(node)
                ? Objects.requireNonNull(function.apply(type.cast(node)), "function result")
                : null);
  }

  /**
   * This article with every inline of a type replaced by any number of inlines, the innermost
   * first. A container that loses all that it holds disappears.
   *
   * @param type an inline type
   * @param function what to put in an inline's place; an empty list deletes it
   * @param <I> that type
   * @return the article, the same one if every inline was kept; O(nodes)
   */
  public <I extends Inline> Article replaceInlines(
      Class<I> type, Function<? super I, ? extends List<? extends Inline>> function) {
    return edit(
        node ->
            type.isInstance(node)
                ? Objects.requireNonNull(function.apply(type.cast(node)), "function result")
                : null);
  }

  /**
   * This article with every node replaced by any number of nodes, the innermost first. A container
   * that loses all that it holds disappears.
   *
   * @param function what to put in a node's place; a list of that object alone to keep it, an empty
   *     list to delete it
   * @return the article, the same one if every node was kept; O(nodes)
   * @throws IllegalArgumentException if the function answers with a node that cannot stand there,
   *     such as a block for an inline
   */
  public Article replaceNodes(Function<? super Node, ? extends List<? extends Node>> function) {
    return edit(node -> Objects.requireNonNull(function.apply(node), "function result"));
  }

  /**
   * Whether there is nothing to read: neither header nor body nor notes. What is known about the
   * article may be there all the same.
   *
   * @return true for what a source without an article gives
   */
  public boolean isEmpty() {
    return body.isEmpty() && notes.isEmpty() && header.equals(EMPTY.header);
  }

  /**
   * This article in normal form: neighbouring texts merged, emphasis not directly inside emphasis,
   * no thematic break first, last or twice in a row in the body. An article that a parser returns
   * is already in normal form.
   *
   * @return the article, the same one if it is in normal form; O(nodes)
   */
  public Article normalized() {
    Article edited = edit(new Normalizer());
    Header top =
        edited
            .header
            .withKicker(normalized(edited.header.kicker()))
            .withTitle(normalized(edited.header.title()));
    return edited.with(top, Normalizer.body(edited.body), edited.notes);
  }

  private static List<Inline> normalized(List<Inline> inlines) {
    List<? extends Node> normal = Normalizer.inlines(null, inlines);
    return normal == inlines ? inlines : normal.stream().map(Inline.class::cast).toList();
  }

  private Article edit(EditRule rule) {
    Editor editor = new Editor(rule);
    Header top =
        header
            .withKicker(editor.edit("kicker", Inline.class, header.kicker()))
            .withTitle(editor.edit("title", Inline.class, header.title()))
            .withStandfirst(editor.edit("standfirst", Block.class, header.standfirst()))
            .withByline(only(editor, header.byline()))
            .withCredits(editor.edit("credits", Byline.class, header.credits()));
    return with(
        top, editor.edit("body", Block.class, body), editor.edit("notes", Note.class, notes));
  }

  private static List<Byline> listed(Optional<Byline> byline) {
    return byline.isEmpty() ? List.of() : List.of(byline.get());
  }

  private static Optional<Byline> only(Editor editor, Optional<Byline> byline) {
    List<Byline> before = listed(byline);
    List<Byline> after = editor.edit("byline", Byline.class, before);
    return after == before ? byline : after.stream().findFirst();
  }

  private Article with(Header top, List<Block> blocks, List<Note> ends) {
    boolean same = top == header && blocks == body && ends == notes;
    return same ? this : new Article(top, blocks, ends, metadata);
  }

  @Override
  public String toString() {
    String title = OutlineLine.cut(title(), OutlineLine.SHORT);
    return title.isEmpty() ? "article" : "article " + title;
  }

  /**
   * Starts with an empty header and empty metadata.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not safe for use by several threads. */
  public static final class Builder extends ArticleBuilder {
    Builder() {
      header(Header.EMPTY);
      metadata(Metadata.EMPTY);
    }
  }
}
