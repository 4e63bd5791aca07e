package org.offprint.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a node of the same type with other children; no node if its invariants forbid them. */
final class SlotWriter implements Visitor<@Nullable Node> {
  private final Node node;
  private final List<Slot> slots;

  SlotWriter(Node node, List<Slot> slots) {
    this.node = node;
    this.slots = slots;
    List<Slot> own = node.slots();
    Check.require(slots.size() == own.size(), "slots", "must be those of " + node.type());
    for (int i = 0; i < own.size(); i++) {
      Slot ours = own.get(i);
      Slot given = slots.get(i);
      Check.require(
          ours.name().equals(given.name()) && ours.type() == given.type(),
          "slots",
          "must be those of " + node.type());
    }
  }

  Optional<Node> rebuilt() {
    return Optional.ofNullable(node.accept(this));
  }

  /** A leaf has nothing to change. */
  @Override
  public Node visitOther(Node node) {
    return node;
  }

  /** Safe because the slots were held against the node's own, and a slot checks what it holds. */
  @SuppressWarnings("unchecked")
  private <T extends Node> List<T> list(int index) {
    return (List<T>) slots.get(index).nodes();
  }

  private boolean isEmpty(int index) {
    return slots.get(index).nodes().isEmpty();
  }

  @Override
  public @Nullable Node visitHeading(Heading node) {
    return isEmpty(0) ? null : new Heading(node.level(), list(0), node.info());
  }

  @Override
  public @Nullable Node visitParagraph(Paragraph node) {
    return isEmpty(0) ? null : new Paragraph(list(0), node.info());
  }

  @Override
  public @Nullable Node visitBlockQuotation(BlockQuotation node) {
    return isEmpty(0)
        ? null
        : new BlockQuotation(node.kind(), list(0), list(1), node.attribution(), node.info());
  }

  @Override
  public @Nullable Node visitPullQuotation(PullQuotation node) {
    return isEmpty(0)
        ? null
        : new PullQuotation(list(0), list(1), node.attribution(), node.repeats(), node.info());
  }

  @Override
  public @Nullable Node visitListBlock(ListBlock node) {
    return isEmpty(0)
        ? null
        : new ListBlock(node.kind(), node.start(), node.numbering(), list(0), node.info());
  }

  @Override
  public @Nullable Node visitDescriptionList(DescriptionList node) {
    return isEmpty(0) ? null : new DescriptionList(list(0), node.info());
  }

  @Override
  public @Nullable Node visitFigure(Figure node) {
    return isEmpty(0) && isEmpty(1) && isEmpty(2)
        ? null
        : new Figure(list(0), list(1), list(2), node.info());
  }

  @Override
  public @Nullable Node visitTable(Table node) {
    return isEmpty(1) && isEmpty(2) && isEmpty(3)
        ? null
        : new Table(list(0), list(1), list(2), list(3), node.info());
  }

  @Override
  public @Nullable Node visitEmbed(Embed node) {
    return node.url() == null && isEmpty(0)
        ? null
        : new Embed(node.kind(), node.url(), node.provider(), list(0), list(1), node.info());
  }

  @Override
  public @Nullable Node visitAside(Aside node) {
    return isEmpty(1) ? null : new Aside(node.kind(), list(0), list(1), node.info());
  }

  @Override
  public @Nullable Node visitEditorialNote(EditorialNote node) {
    return isEmpty(0)
        ? null
        : new EditorialNote(
            node.kind(), node.date(), node.outlet(), node.url(), list(0), node.info());
  }

  @Override
  public @Nullable Node visitSpeechTurn(SpeechTurn node) {
    return isEmpty(1)
        ? null
        : new SpeechTurn(node.role(), list(0), node.speaker(), list(1), node.info());
  }

  @Override
  public @Nullable Node visitLiveUpdate(LiveUpdate node) {
    return isEmpty(2)
        ? null
        : new LiveUpdate(
            list(0),
            node.published(),
            node.modified(),
            list(1),
            node.keyEvent(),
            list(2),
            node.info());
  }

  @Override
  public @Nullable Node visitPost(Post node) {
    return isEmpty(1)
        ? null
        : new Post(node.author(), node.published(), list(0), list(1), node.info());
  }

  @Override
  public Node visitCustomBlock(CustomBlock node) {
    return new CustomBlock(node.kind(), list(0), node.data(), node.info());
  }

  @Override
  public @Nullable Node visitEmphasis(Emphasis node) {
    return isEmpty(0) ? null : new Emphasis(list(0), node.info());
  }

  @Override
  public @Nullable Node visitStrong(Strong node) {
    return isEmpty(0) ? null : new Strong(list(0), node.info());
  }

  @Override
  public @Nullable Node visitLink(Link node) {
    return isEmpty(0) ? null : new Link(node.href(), node.title(), list(0), node.info());
  }

  @Override
  public @Nullable Node visitInlineQuotation(InlineQuotation node) {
    return isEmpty(0)
        ? null
        : new InlineQuotation(
            node.open(),
            list(0),
            node.close(),
            node.function(),
            node.utterance(),
            node.attribution(),
            node.info());
  }

  @Override
  public @Nullable Node visitStyled(Styled node) {
    return isEmpty(0) ? null : new Styled(node.style(), list(0), node.info());
  }

  @Override
  public Node visitCustomInline(CustomInline node) {
    return new CustomInline(node.kind(), list(0), node.data(), node.info());
  }

  @Override
  public @Nullable Node visitListItem(ListItem node) {
    return isEmpty(0) ? null : new ListItem(node.checked(), list(0), node.info());
  }

  @Override
  public @Nullable Node visitDescriptionEntry(DescriptionEntry node) {
    return isEmpty(0) && isEmpty(1) ? null : new DescriptionEntry(list(0), list(1), node.info());
  }

  @Override
  public Node visitTableRow(TableRow node) {
    return new TableRow(list(0), node.info());
  }

  @Override
  public Node visitTableCell(TableCell node) {
    return new TableCell(node.kind(), node.columnSpan(), node.rowSpan(), list(0), node.info());
  }

  @Override
  public @Nullable Node visitNote(Note node) {
    return isEmpty(0) ? null : new Note(node.id(), node.label(), list(0), node.info());
  }

  @Override
  public @Nullable Node visitByline(Byline node) {
    return isEmpty(0) ? null : new Byline(list(0), node.info());
  }
}
