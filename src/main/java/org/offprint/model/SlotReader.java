package org.offprint.model;

import java.util.List;

/** The child lists of each node type, in reading order. */
final class SlotReader implements Visitor<List<Slot>> {
  static final SlotReader INSTANCE = new SlotReader();

  private SlotReader() {}

  /** A type that is not listed below is a leaf. */
  @Override
  public List<Slot> visitOther(Node node) {
    return List.of();
  }

  @Override
  public List<Slot> visitHeading(Heading node) {
    return List.of(Slot.inlines("content", node.content()));
  }

  @Override
  public List<Slot> visitParagraph(Paragraph node) {
    return List.of(Slot.inlines("content", node.content()));
  }

  @Override
  public List<Slot> visitBlockQuotation(BlockQuotation node) {
    return List.of(
        Slot.blocks("content", node.content()), Slot.inlines("citation", node.citation()));
  }

  @Override
  public List<Slot> visitPullQuotation(PullQuotation node) {
    return List.of(
        Slot.blocks("content", node.content()), Slot.inlines("citation", node.citation()));
  }

  @Override
  public List<Slot> visitListBlock(ListBlock node) {
    return List.of(Slot.of("items", ListItem.class, node.items()));
  }

  @Override
  public List<Slot> visitDescriptionList(DescriptionList node) {
    return List.of(Slot.of("entries", DescriptionEntry.class, node.entries()));
  }

  @Override
  public List<Slot> visitFigure(Figure node) {
    return List.of(
        Slot.blocks("content", node.content()),
        Slot.blocks("caption", node.caption()),
        Slot.inlines("credit", node.credit()));
  }

  @Override
  public List<Slot> visitTable(Table node) {
    return List.of(
        Slot.blocks("caption", node.caption()),
        Slot.of("head", TableRow.class, node.head()),
        Slot.of("body", TableRow.class, node.body()),
        Slot.of("foot", TableRow.class, node.foot()));
  }

  @Override
  public List<Slot> visitEmbed(Embed node) {
    return List.of(
        Slot.blocks("fallback", node.fallback()), Slot.blocks("caption", node.caption()));
  }

  @Override
  public List<Slot> visitAside(Aside node) {
    return List.of(Slot.inlines("title", node.title()), Slot.blocks("content", node.content()));
  }

  @Override
  public List<Slot> visitEditorialNote(EditorialNote node) {
    return List.of(Slot.blocks("content", node.content()));
  }

  @Override
  public List<Slot> visitSpeechTurn(SpeechTurn node) {
    return List.of(Slot.inlines("label", node.label()), Slot.blocks("content", node.content()));
  }

  @Override
  public List<Slot> visitLiveUpdate(LiveUpdate node) {
    return List.of(
        Slot.inlines("title", node.title()),
        Slot.of("byline", Byline.class, node.byline()),
        Slot.blocks("content", node.content()));
  }

  @Override
  public List<Slot> visitPost(Post node) {
    return List.of(Slot.inlines("title", node.title()), Slot.blocks("content", node.content()));
  }

  @Override
  public List<Slot> visitCustomBlock(CustomBlock node) {
    return List.of(Slot.blocks("content", node.content()));
  }

  @Override
  public List<Slot> visitEmphasis(Emphasis node) {
    return List.of(Slot.inlines("content", node.content()));
  }

  @Override
  public List<Slot> visitStrong(Strong node) {
    return List.of(Slot.inlines("content", node.content()));
  }

  @Override
  public List<Slot> visitLink(Link node) {
    return List.of(Slot.inlines("content", node.content()));
  }

  @Override
  public List<Slot> visitInlineQuotation(InlineQuotation node) {
    return List.of(Slot.inlines("content", node.content()));
  }

  @Override
  public List<Slot> visitStyled(Styled node) {
    return List.of(Slot.inlines("content", node.content()));
  }

  @Override
  public List<Slot> visitCustomInline(CustomInline node) {
    return List.of(Slot.inlines("content", node.content()));
  }

  @Override
  public List<Slot> visitListItem(ListItem node) {
    return List.of(Slot.blocks("content", node.content()));
  }

  @Override
  public List<Slot> visitDescriptionEntry(DescriptionEntry node) {
    return List.of(Slot.inlines("term", node.term()), Slot.blocks("details", node.details()));
  }

  @Override
  public List<Slot> visitTableRow(TableRow node) {
    return List.of(Slot.of("cells", TableCell.class, node.cells()));
  }

  @Override
  public List<Slot> visitTableCell(TableCell node) {
    return List.of(Slot.blocks("content", node.content()));
  }

  @Override
  public List<Slot> visitNote(Note node) {
    return List.of(Slot.blocks("content", node.content()));
  }

  @Override
  public List<Slot> visitByline(Byline node) {
    return List.of(Slot.inlines("content", node.content()));
  }
}
