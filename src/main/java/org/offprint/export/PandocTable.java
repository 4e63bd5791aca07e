package org.offprint.export;

import java.util.List;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.TableCell;

/** Writes tables in pandoc's format, with their spans. */
final class PandocTable {
  private final PandocWriter writer;
  private final PandocOutput out;

  PandocTable(PandocWriter writer, PandocOutput out) {
    this.writer = writer;
    this.out = out;
  }

  void write(Table table) {
    TablePlaces grid = new TablePlaces(table);
    writer.begin("Table");
    writer.attributes(table.info(), List.of(), List.of());
    writer.step(out::beginArray);
    writer.step(out::nothing);
    writer.array(table.caption());
    writer.step(out::endArray);
    writer.step(() -> columns(grid.columns()));
    writer.step(() -> beginSection());
    rows(grid.head());
    writer.step(out::endArray);
    writer.step(
        () -> {
          out.beginArray();
          beginSection();
          out.number(0);
          out.beginArray();
          out.endArray();
        });
    rows(grid.body());
    writer.step(out::endArray);
    writer.step(out::endArray);
    writer.step(() -> beginSection());
    rows(grid.foot());
    writer.step(out::endArray);
    writer.end();
  }

  private void columns(int columns) {
    out.beginArray();
    for (int i = 0; i < columns; i++) {
      out.beginArray();
      out.tag("AlignDefault");
      out.tag("ColWidthDefault");
      out.endArray();
    }
    out.endArray();
  }

  private void beginSection() {
    out.beginArray();
    out.noAttributes();
  }

  private void rows(List<List<TablePlaces.Placed>> rows) {
    writer.step(out::beginArray);
    for (List<TablePlaces.Placed> row : rows) {
      writer.step(() -> beginSection());
      writer.step(out::beginArray);
      row.forEach(this::cell);
      writer.step(out::endArray);
      writer.step(out::endArray);
    }
    writer.step(out::endArray);
  }

  private void cell(TablePlaces.Placed place) {
    TableCell cell = place.cell();
    writer.step(out::beginArray);
    writer.attributes(cell.info(), List.of(), List.of());
    writer.step(
        () -> {
          out.tag("AlignDefault");
          out.number(place.rows());
          out.number(place.columns());
        });
    writer.step(out::beginArray);
    if (cell.content().size() == 1 && cell.content().get(0) instanceof Paragraph only) {
      writer.begin("Plain");
      writer.nodes(only.content());
      writer.end();
    } else {
      writer.nodes(cell.content());
    }
    writer.step(out::endArray);
    writer.step(out::endArray);
  }
}
