package org.offprint.internal.json.article;

import static org.offprint.internal.json.article.SlotShape.blocks;
import static org.offprint.internal.json.article.SlotShape.inlines;
import static org.offprint.internal.json.article.ValueReader.attribution;
import static org.offprint.internal.json.article.ValueReader.date;
import static org.offprint.internal.json.article.ValueReader.info;

import java.util.List;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Byline;
import org.offprint.model.CodeBlock;
import org.offprint.model.CustomBlock;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.Embed;
import org.offprint.model.EmbedKind;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.LiveUpdate;
import org.offprint.model.MediaBlock;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.SpeechTurn;
import org.offprint.model.SpeechTurnRole;
import org.offprint.model.Table;
import org.offprint.model.TableRow;
import org.offprint.model.ThematicBreak;

/**
 * The types of blocks. Factories read the info last, because it takes everything that is left over.
 */
final class BlockShapes {
  static final List<NodeShape> ALL =
      List.of(
          new NodeShape(
              "heading",
              Heading.class,
              List.of(inlines("content")),
              (f, c) -> new Heading(f.integerFrom(1, 6, "level"), c.inlines("content"), info(f))),
          new NodeShape(
              "paragraph",
              Paragraph.class,
              List.of(inlines("content")),
              (f, c) -> new Paragraph(c.inlines("content"), info(f))),
          new NodeShape(
              "block-quotation",
              BlockQuotation.class,
              List.of(blocks("content"), inlines("citation")),
              (f, c) ->
                  new BlockQuotation(
                      f.word("kind", BlockQuotationKind.class, BlockQuotationKind.BLOCK),
                      c.blocks("content"),
                      c.inlines("citation"),
                      attribution(f),
                      info(f))),
          new NodeShape(
              "pull-quotation",
              PullQuotation.class,
              List.of(blocks("content"), inlines("citation")),
              (f, c) ->
                  new PullQuotation(
                      c.blocks("content"),
                      c.inlines("citation"),
                      attribution(f),
                      f.optionalText("repeats"),
                      info(f))),
          new NodeShape(
              "list",
              ListBlock.class,
              List.of(new SlotShape("items", ListItem.class)),
              (f, c) ->
                  new ListBlock(
                      f.word("kind", ListKind.class, ListKind.BULLET),
                      f.integer("start", 1),
                      f.optionalText("numbering"),
                      c.parts("items", ListItem.class),
                      info(f))),
          new NodeShape(
              "description-list",
              DescriptionList.class,
              List.of(new SlotShape("entries", DescriptionEntry.class)),
              (f, c) -> new DescriptionList(c.parts("entries", DescriptionEntry.class), info(f))),
          new NodeShape(
              "figure",
              Figure.class,
              List.of(blocks("content"), blocks("caption"), inlines("credit")),
              (f, c) ->
                  new Figure(
                      c.blocks("content"), c.blocks("caption"), c.inlines("credit"), info(f))),
          new NodeShape(
              "media",
              MediaBlock.class,
              List.of(),
              (f, c) -> new MediaBlock(f.required("media", ValueReader::media), info(f))),
          new NodeShape(
              "table",
              Table.class,
              List.of(
                  blocks("caption"),
                  new SlotShape("head", TableRow.class),
                  new SlotShape("body", TableRow.class),
                  new SlotShape("foot", TableRow.class)),
              (f, c) ->
                  new Table(
                      c.blocks("caption"),
                      c.parts("head", TableRow.class),
                      c.parts("body", TableRow.class),
                      c.parts("foot", TableRow.class),
                      info(f))),
          new NodeShape(
              "code-block",
              CodeBlock.class,
              List.of(),
              (f, c) ->
                  new CodeBlock(f.words("text"), f.optionalText("programmingLanguage"), info(f))),
          new NodeShape(
              "embed",
              Embed.class,
              List.of(blocks("fallback"), blocks("caption")),
              (f, c) ->
                  new Embed(
                      f.code("kind", EmbedKind::of, EmbedKind.OTHER),
                      f.optionalText("url"),
                      f.optionalText("provider"),
                      c.blocks("fallback"),
                      c.blocks("caption"),
                      info(f))),
          new NodeShape(
              "aside",
              Aside.class,
              List.of(inlines("title"), blocks("content")),
              (f, c) ->
                  new Aside(
                      f.code("kind", AsideKind::of, AsideKind.BOX),
                      c.inlines("title"),
                      c.blocks("content"),
                      info(f))),
          new NodeShape(
              "editorial-note",
              EditorialNote.class,
              List.of(blocks("content")),
              (f, c) ->
                  new EditorialNote(
                      f.word("kind", EditorialNoteKind.class, EditorialNoteKind.EDITOR),
                      date(f, "date"),
                      f.optionalText("outlet"),
                      f.optionalText("url"),
                      c.blocks("content"),
                      info(f))),
          new NodeShape(
              "speech-turn",
              SpeechTurn.class,
              List.of(inlines("label"), blocks("content")),
              (f, c) ->
                  new SpeechTurn(
                      f.word("role", SpeechTurnRole.class, SpeechTurnRole.OTHER),
                      c.inlines("label"),
                      f.optional("speaker", ValueReader::speaker),
                      c.blocks("content"),
                      info(f))),
          new NodeShape(
              "live-update",
              LiveUpdate.class,
              List.of(inlines("title"), new SlotShape("byline", Byline.class), blocks("content")),
              (f, c) ->
                  new LiveUpdate(
                      c.inlines("title"),
                      date(f, "published"),
                      date(f, "modified"),
                      c.parts("byline", Byline.class),
                      f.flag("keyEvent", false),
                      c.blocks("content"),
                      info(f))),
          new NodeShape(
              "post",
              Post.class,
              List.of(inlines("title"), blocks("content")),
              (f, c) ->
                  new Post(
                      f.optional("author", ValueReader::speaker),
                      date(f, "published"),
                      c.inlines("title"),
                      c.blocks("content"),
                      info(f))),
          new NodeShape(
              "thematic-break",
              ThematicBreak.class,
              List.of(),
              (f, c) -> new ThematicBreak(info(f))),
          new NodeShape(
              "custom-block",
              CustomBlock.class,
              List.of(blocks("content")),
              (f, c) ->
                  new CustomBlock(
                      f.code("kind", CodeName::checked),
                      c.blocks("content"),
                      f.map("properties"),
                      info(f))));

  private BlockShapes() {}
}
