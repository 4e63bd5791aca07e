package org.offprint.model;

/**
 * Computes an answer for each type of node.
 *
 * <p>Every method calls the one for its category unless overridden ({@link #visitBlock}, {@link
 * #visitInline}, {@link #visitPart}), and these call {@link #visitOther}: a visitor defines what is
 * special, and keeps working when types are added. It sees a node, and children if it asks them to.
 *
 * @param <R> the type of the answers
 */
public interface Visitor<R> {
  /**
   * Answers for every node without a more specific answer.
   *
   * @param node the node
   * @return the answer
   */
  R visitOther(Node node);

  /**
   * Answers for every block that has no answer of its own.
   *
   * @param node the block
   * @return the answer
   */
  default R visitBlock(Block node) {
    return visitOther(node);
  }

  /**
   * Answers for every inline that has no answer of its own.
   *
   * @param node the inline
   * @return the answer
   */
  default R visitInline(Inline node) {
    return visitOther(node);
  }

  /**
   * Answers for every part that has no answer of its own.
   *
   * @param node the part
   * @return the answer
   */
  default R visitPart(Part node) {
    return visitOther(node);
  }

  /**
   * Answers for a {@link Heading}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitHeading(Heading node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link Paragraph}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitParagraph(Paragraph node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link BlockQuotation}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitBlockQuotation(BlockQuotation node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link PullQuotation}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitPullQuotation(PullQuotation node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link ListBlock}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitListBlock(ListBlock node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link DescriptionList}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitDescriptionList(DescriptionList node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link Figure}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitFigure(Figure node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link MediaBlock}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitMediaBlock(MediaBlock node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link Table}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitTable(Table node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link CodeBlock}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitCodeBlock(CodeBlock node) {
    return visitBlock(node);
  }

  /**
   * Answers for an {@link Embed}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitEmbed(Embed node) {
    return visitBlock(node);
  }

  /**
   * Answers for an {@link Aside}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitAside(Aside node) {
    return visitBlock(node);
  }

  /**
   * Answers for an {@link EditorialNote}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitEditorialNote(EditorialNote node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link SpeechTurn}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitSpeechTurn(SpeechTurn node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link LiveUpdate}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitLiveUpdate(LiveUpdate node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link Post}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitPost(Post node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link ThematicBreak}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitThematicBreak(ThematicBreak node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link CustomBlock}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitCustomBlock(CustomBlock node) {
    return visitBlock(node);
  }

  /**
   * Answers for a {@link Text}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitText(Text node) {
    return visitInline(node);
  }

  /**
   * Answers for an {@link Emphasis}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitEmphasis(Emphasis node) {
    return visitInline(node);
  }

  /**
   * Answers for a {@link Strong}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitStrong(Strong node) {
    return visitInline(node);
  }

  /**
   * Answers for a {@link Link}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitLink(Link node) {
    return visitInline(node);
  }

  /**
   * Answers for a {@link Code}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitCode(Code node) {
    return visitInline(node);
  }

  /**
   * Answers for an {@link InlineQuotation}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitInlineQuotation(InlineQuotation node) {
    return visitInline(node);
  }

  /**
   * Answers for a {@link Styled}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitStyled(Styled node) {
    return visitInline(node);
  }

  /**
   * Answers for an {@link InlineImage}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitInlineImage(InlineImage node) {
    return visitInline(node);
  }

  /**
   * Answers for a {@link NoteReference}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitNoteReference(NoteReference node) {
    return visitInline(node);
  }

  /**
   * Answers for a {@link LineBreak}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitLineBreak(LineBreak node) {
    return visitInline(node);
  }

  /**
   * Answers for a {@link CustomInline}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitCustomInline(CustomInline node) {
    return visitInline(node);
  }

  /**
   * Answers for a {@link ListItem}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitListItem(ListItem node) {
    return visitPart(node);
  }

  /**
   * Answers for a {@link DescriptionEntry}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitDescriptionEntry(DescriptionEntry node) {
    return visitPart(node);
  }

  /**
   * Answers for a {@link TableRow}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitTableRow(TableRow node) {
    return visitPart(node);
  }

  /**
   * Answers for a {@link TableCell}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitTableCell(TableCell node) {
    return visitPart(node);
  }

  /**
   * Answers for a {@link Note}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitNote(Note node) {
    return visitPart(node);
  }

  /**
   * Answers for a {@link Byline}.
   *
   * @param node the node
   * @return the answer
   */
  default R visitByline(Byline node) {
    return visitPart(node);
  }
}
