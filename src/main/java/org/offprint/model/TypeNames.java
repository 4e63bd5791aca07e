package org.offprint.model;

/** The name of each node type. */
final class TypeNames implements Visitor<String> {
  static final TypeNames INSTANCE = new TypeNames();

  private TypeNames() {}

  @Override
  public String visitOther(Node node) {
    throw new AssertionError("a node type without a name: " + node.getClass());
  }

  @Override
  public String visitHeading(Heading node) {
    return "heading";
  }

  @Override
  public String visitParagraph(Paragraph node) {
    return "paragraph";
  }

  @Override
  public String visitBlockQuotation(BlockQuotation node) {
    return "block-quotation";
  }

  @Override
  public String visitPullQuotation(PullQuotation node) {
    return "pull-quotation";
  }

  @Override
  public String visitListBlock(ListBlock node) {
    return "list";
  }

  @Override
  public String visitDescriptionList(DescriptionList node) {
    return "description-list";
  }

  @Override
  public String visitFigure(Figure node) {
    return "figure";
  }

  @Override
  public String visitMediaBlock(MediaBlock node) {
    return "media";
  }

  @Override
  public String visitTable(Table node) {
    return "table";
  }

  @Override
  public String visitCodeBlock(CodeBlock node) {
    return "code-block";
  }

  @Override
  public String visitEmbed(Embed node) {
    return "embed";
  }

  @Override
  public String visitAside(Aside node) {
    return "aside";
  }

  @Override
  public String visitEditorialNote(EditorialNote node) {
    return "editorial-note";
  }

  @Override
  public String visitSpeechTurn(SpeechTurn node) {
    return "speech-turn";
  }

  @Override
  public String visitLiveUpdate(LiveUpdate node) {
    return "live-update";
  }

  @Override
  public String visitPost(Post node) {
    return "post";
  }

  @Override
  public String visitThematicBreak(ThematicBreak node) {
    return "thematic-break";
  }

  @Override
  public String visitCustomBlock(CustomBlock node) {
    return "custom-block";
  }

  @Override
  public String visitText(Text node) {
    return "text";
  }

  @Override
  public String visitEmphasis(Emphasis node) {
    return "emphasis";
  }

  @Override
  public String visitStrong(Strong node) {
    return "strong";
  }

  @Override
  public String visitLink(Link node) {
    return "link";
  }

  @Override
  public String visitCode(Code node) {
    return "code";
  }

  @Override
  public String visitInlineQuotation(InlineQuotation node) {
    return "inline-quotation";
  }

  @Override
  public String visitStyled(Styled node) {
    return "styled";
  }

  @Override
  public String visitInlineImage(InlineImage node) {
    return "inline-image";
  }

  @Override
  public String visitNoteReference(NoteReference node) {
    return "note-reference";
  }

  @Override
  public String visitLineBreak(LineBreak node) {
    return "line-break";
  }

  @Override
  public String visitCustomInline(CustomInline node) {
    return "custom-inline";
  }

  @Override
  public String visitListItem(ListItem node) {
    return "list-item";
  }

  @Override
  public String visitDescriptionEntry(DescriptionEntry node) {
    return "description-entry";
  }

  @Override
  public String visitTableRow(TableRow node) {
    return "table-row";
  }

  @Override
  public String visitTableCell(TableCell node) {
    return "table-cell";
  }

  @Override
  public String visitNote(Note node) {
    return "note";
  }

  @Override
  public String visitByline(Byline node) {
    return "byline";
  }
}
