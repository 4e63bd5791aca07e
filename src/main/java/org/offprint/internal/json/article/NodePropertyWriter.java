package org.offprint.internal.json.article;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.JsonOutput;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Code;
import org.offprint.model.CodeBlock;
import org.offprint.model.CustomBlock;
import org.offprint.model.CustomInline;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.Embed;
import org.offprint.model.EmbedKind;
import org.offprint.model.Heading;
import org.offprint.model.InlineImage;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.LiveUpdate;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.QuotationFunction;
import org.offprint.model.SpeechTurn;
import org.offprint.model.SpeechTurnRole;
import org.offprint.model.Styled;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.Text;
import org.offprint.model.Visitor;

/**
 * Writes what is special about a node: everything but its type, its children and its info. Where a
 * component has the name of one of the info's, it has another in JSON: {@code noteId}, {@code
 * programmingLanguage}, {@code properties}.
 */
final class NodePropertyWriter implements Visitor<@Nullable Void> {
  private final JsonOutput out;
  private final ValueWriter values;

  NodePropertyWriter(JsonOutput out, ValueWriter values) {
    this.out = out;
    this.values = values;
  }

  /** A type that is not listed below has children at most. */
  @Override
  public @Nullable Void visitOther(Node node) {
    return null;
  }

  @Override
  public @Nullable Void visitHeading(Heading node) {
    out.number("level", node.level());
    return null;
  }

  @Override
  public @Nullable Void visitBlockQuotation(BlockQuotation node) {
    out.word("kind", node.kind(), BlockQuotationKind.BLOCK);
    values.attribution(node.attribution());
    return null;
  }

  @Override
  public @Nullable Void visitPullQuotation(PullQuotation node) {
    values.attribution(node.attribution());
    out.text("repeats", node.repeats());
    return null;
  }

  @Override
  public @Nullable Void visitListBlock(ListBlock node) {
    out.word("kind", node.kind(), ListKind.BULLET);
    out.number("start", node.start(), 1);
    out.text("numbering", node.numbering());
    return null;
  }

  @Override
  public @Nullable Void visitListItem(ListItem node) {
    out.flag("checked", node.checked());
    return null;
  }

  @Override
  public @Nullable Void visitMediaBlock(MediaBlock node) {
    values.media("media", node.media());
    return null;
  }

  @Override
  public @Nullable Void visitTableCell(TableCell node) {
    out.word("kind", node.kind(), TableCellKind.DATA);
    out.number("columnSpan", node.columnSpan(), 1);
    out.number("rowSpan", node.rowSpan(), 1);
    return null;
  }

  @Override
  public @Nullable Void visitCodeBlock(CodeBlock node) {
    out.text("text", node.text());
    out.text("programmingLanguage", node.language());
    return null;
  }

  @Override
  public @Nullable Void visitEmbed(Embed node) {
    out.text("kind", node.kind().code(), EmbedKind.OTHER.code());
    out.text("url", node.url());
    out.text("provider", node.provider());
    return null;
  }

  @Override
  public @Nullable Void visitAside(Aside node) {
    out.text("kind", node.kind().code(), AsideKind.BOX.code());
    return null;
  }

  @Override
  public @Nullable Void visitEditorialNote(EditorialNote node) {
    out.word("kind", node.kind(), EditorialNoteKind.EDITOR);
    values.date("date", node.date());
    out.text("outlet", node.outlet());
    out.text("url", node.url());
    return null;
  }

  @Override
  public @Nullable Void visitSpeechTurn(SpeechTurn node) {
    out.word("role", node.role(), SpeechTurnRole.OTHER);
    values.speaker("speaker", node.speaker());
    return null;
  }

  @Override
  public @Nullable Void visitLiveUpdate(LiveUpdate node) {
    values.date("published", node.published());
    values.date("modified", node.modified());
    out.flag("keyEvent", node.keyEvent(), false);
    return null;
  }

  @Override
  public @Nullable Void visitPost(Post node) {
    values.speaker("author", node.author());
    values.date("published", node.published());
    return null;
  }

  @Override
  public @Nullable Void visitCustomBlock(CustomBlock node) {
    out.text("kind", node.kind());
    out.map("properties", node.data());
    return null;
  }

  @Override
  public @Nullable Void visitText(Text node) {
    out.text("value", node.value());
    return null;
  }

  @Override
  public @Nullable Void visitLink(Link node) {
    out.text("href", node.href());
    out.text("title", node.title());
    return null;
  }

  @Override
  public @Nullable Void visitCode(Code node) {
    out.text("text", node.text());
    return null;
  }

  @Override
  public @Nullable Void visitInlineQuotation(InlineQuotation node) {
    out.text("open", node.open(), "");
    out.text("close", node.close(), "");
    out.word("function", node.function(), QuotationFunction.UNKNOWN);
    out.text("utterance", node.utterance());
    values.attribution(node.attribution());
    return null;
  }

  @Override
  public @Nullable Void visitStyled(Styled node) {
    out.text("style", node.style().code());
    return null;
  }

  @Override
  public @Nullable Void visitInlineImage(InlineImage node) {
    values.media("media", node.media());
    return null;
  }

  @Override
  public @Nullable Void visitNoteReference(NoteReference node) {
    out.text("noteId", node.noteId());
    out.text("label", node.label());
    return null;
  }

  @Override
  public @Nullable Void visitCustomInline(CustomInline node) {
    out.text("kind", node.kind());
    out.map("properties", node.data());
    return null;
  }

  @Override
  public @Nullable Void visitNote(Note node) {
    out.text("noteId", node.id());
    out.text("label", node.label(), "");
    return null;
  }
}
