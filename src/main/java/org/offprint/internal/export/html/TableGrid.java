package org.offprint.internal.export.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.export.TablePlaces;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableRow;

/**
 * Makes tables that HTML allows: no cell overlaps another or reaches beyond the rows of its part,
 * and each row and column that a cell reaches into has a cell that begins there. Rows without cells
 * are left out, and so are columns in which no cell begins.
 */
final class TableGrid {
  /** The most columns that a cell may span: HTML Standard, section 4.9.11. */
  private static final int MOST_COLUMNS = 1000;

  /** More than a cell of that many columns can cover. */
  private static final long PLACES_PER_CELL = 2L * MOST_COLUMNS * Integer.MAX_VALUE;

  private final BitSet begun = new BitSet();
  private boolean changed;

  private TableGrid() {}

  /** The table as HTML allows it, the same one if it is so; empty if it has no cell. */
  static Optional<Table> of(Table table) {
    return new TableGrid().allowed(table);
  }

  private Optional<Table> allowed(Table table) {
    List<TableRow> head = filled(table.head());
    List<TableRow> body = filled(table.body());
    List<TableRow> foot = filled(table.foot());
    if (head.isEmpty() && body.isEmpty() && foot.isEmpty()) {
      return Optional.empty();
    }
    Table filled = new Table(table.caption(), head, body, foot, table.info());
    TablePlaces places = new TablePlaces(filled, PLACES_PER_CELL);
    begin(places.head());
    begin(places.body());
    begin(places.foot());
    Table made =
        new Table(
            table.caption(),
            rows(head, places.head()),
            rows(body, places.body()),
            rows(foot, places.foot()),
            table.info());
    return Optional.of(changed ? made : table);
  }

  private List<TableRow> filled(List<TableRow> rows) {
    List<TableRow> filled = new ArrayList<>();
    for (TableRow row : rows) {
      if (!row.cells().isEmpty()) {
        filled.add(row.withCells(row.cells().stream().map(this::narrowed).toList()));
      }
    }
    changed |= filled.size() < rows.size();
    return filled;
  }

  private TableCell narrowed(TableCell cell) {
    TableCell narrowed = cell.withColumnSpan(Math.min(cell.columnSpan(), MOST_COLUMNS));
    changed |= narrowed != cell;
    return narrowed;
  }

  private void begin(List<List<TablePlaces.Placed>> rows) {
    rows.forEach(row -> row.forEach(cell -> begun.set(cell.column())));
  }

  private List<TableRow> rows(List<TableRow> before, List<List<TablePlaces.Placed>> placed) {
    List<TableRow> rows = new ArrayList<>();
    for (int r = 0; r < placed.size(); r++) {
      List<TableCell> cells = new ArrayList<>();
      for (TablePlaces.Placed place : placed.get(r)) {
        int columns = begun.get(place.column(), place.column() + place.columns()).cardinality();
        TableCell made = place.cell().withColumnSpan(columns).withRowSpan(place.rows());
        changed |= made != place.cell();
        cells.add(made);
      }
      rows.add(before.get(r).withCells(cells));
    }
    return rows;
  }
}
