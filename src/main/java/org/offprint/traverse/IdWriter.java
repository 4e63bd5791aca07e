package org.offprint.traverse;

import org.offprint.model.Aside;
import org.offprint.model.BlockQuotation;
import org.offprint.model.CodeBlock;
import org.offprint.model.CustomBlock;
import org.offprint.model.DescriptionList;
import org.offprint.model.EditorialNote;
import org.offprint.model.Embed;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.ListBlock;
import org.offprint.model.LiveUpdate;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.SpeechTurn;
import org.offprint.model.Table;
import org.offprint.model.ThematicBreak;
import org.offprint.model.Visitor;

/** Gives an id to a block. */
final class IdWriter implements Visitor<Node> {
  private final String id;

  IdWriter(String id) {
    this.id = id;
  }

  private NodeInfo with(NodeInfo info) {
    return info.withId(id);
  }

  @Override
  public Node visitOther(Node node) {
    throw new IllegalArgumentException(node.type() + " is no block");
  }

  @Override
  public Node visitHeading(Heading node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitParagraph(Paragraph node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitBlockQuotation(BlockQuotation node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitPullQuotation(PullQuotation node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitListBlock(ListBlock node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitDescriptionList(DescriptionList node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitFigure(Figure node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitMediaBlock(MediaBlock node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitTable(Table node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitCodeBlock(CodeBlock node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitEmbed(Embed node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitAside(Aside node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitEditorialNote(EditorialNote node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitSpeechTurn(SpeechTurn node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitLiveUpdate(LiveUpdate node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitPost(Post node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitThematicBreak(ThematicBreak node) {
    return node.withInfo(with(node.info()));
  }

  @Override
  public Node visitCustomBlock(CustomBlock node) {
    return node.withInfo(with(node.info()));
  }
}
