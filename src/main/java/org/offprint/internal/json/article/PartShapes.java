package org.offprint.internal.json.article;

import static org.offprint.internal.json.article.SlotShape.blocks;
import static org.offprint.internal.json.article.SlotShape.inlines;
import static org.offprint.internal.json.article.ValueReader.info;

import java.util.List;
import org.offprint.model.Byline;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.ListItem;
import org.offprint.model.Note;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;

/** The types of parts. Factories read the info last, because it takes what is left over. */
final class PartShapes {
  static final List<NodeShape> ALL =
      List.of(
          new NodeShape(
              "list-item",
              ListItem.class,
              List.of(blocks("content")),
              (f, c) -> new ListItem(f.optionalFlag("checked"), c.blocks("content"), info(f))),
          new NodeShape(
              "description-entry",
              DescriptionEntry.class,
              List.of(inlines("term"), blocks("details")),
              (f, c) -> new DescriptionEntry(c.inlines("term"), c.blocks("details"), info(f))),
          new NodeShape(
              "table-row",
              TableRow.class,
              List.of(new SlotShape("cells", TableCell.class)),
              (f, c) -> new TableRow(c.parts("cells", TableCell.class), info(f))),
          new NodeShape(
              "table-cell",
              TableCell.class,
              List.of(blocks("content")),
              (f, c) ->
                  new TableCell(
                      f.word("kind", TableCellKind.class, TableCellKind.DATA),
                      f.positive("columnSpan", 1),
                      f.positive("rowSpan", 1),
                      c.blocks("content"),
                      info(f))),
          new NodeShape(
              "note",
              Note.class,
              List.of(blocks("content")),
              (f, c) ->
                  new Note(f.text("noteId"), f.words("label", ""), c.blocks("content"), info(f))),
          new NodeShape(
              "byline",
              Byline.class,
              List.of(inlines("content")),
              (f, c) -> new Byline(c.inlines("content"), info(f))));

  private PartShapes() {}
}
