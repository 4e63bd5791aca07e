package org.offprint.internal.export.pandoc;

import java.util.List;
import org.offprint.internal.export.TablePlaces;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.TableCell;

/** Writes tables in pandoc's format, with their spans. */
final class PandocTable {
  private final PandocSteps steps;
  private final PandocOutput out;

  PandocTable(PandocSteps steps, PandocOutput out) {
    this.steps = steps;
    this.out = out;
  }

  void write(Table table) {
    TablePlaces grid = new TablePlaces(table);
    steps.begin("Table");
    steps.attributes(table.info(), List.of(), List.of());
    steps.step(out::beginArray);
    steps.step(out::nothing);
    steps.array(table.caption());
    steps.step(out::endArray);
    steps.step(() -> columns(grid.columns()));
    steps.step(() -> beginSection());
    rows(grid.head());
    steps.step(out::endArray);
    steps.step(
        () -> {
          out.beginArray();
          beginSection();
          out.number(0);
          out.beginArray();
          out.endArray();
        });
    rows(grid.body());
    steps.step(out::endArray);
    steps.step(out::endArray);
    steps.step(() -> beginSection());
    rows(grid.foot());
    steps.step(out::endArray);
    steps.end();
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
    steps.step(out::beginArray);
    for (List<TablePlaces.Placed> row : rows) {
      steps.step(() -> beginSection());
      steps.step(out::beginArray);
      row.forEach(this::cell);
      steps.step(out::endArray);
      steps.step(out::endArray);
    }
    steps.step(out::endArray);
  }

  private void cell(TablePlaces.Placed place) {
    TableCell cell = place.cell();
    steps.step(out::beginArray);
    steps.attributes(cell.info(), List.of(), List.of());
    steps.step(
        () -> {
          out.tag("AlignDefault");
          out.number(place.rows());
          out.number(place.columns());
        });
    steps.step(out::beginArray);
    if (cell.content().size() == 1 && cell.content().get(0) instanceof Paragraph only) {
      steps.begin("Plain");
      steps.nodes(only.content());
      steps.end();
    } else {
      steps.nodes(cell.content());
    }
    steps.step(out::endArray);
    steps.step(out::endArray);
  }
}
