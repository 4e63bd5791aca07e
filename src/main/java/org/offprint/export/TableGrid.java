package org.offprint.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableRow;

/**
 * Makes tables that HTML allows: no cell reaches over another or beyond the rows of its part, and
 * each row and column that one reaches into has a cell that begins there. Rows without cells are
 * left out, and so are columns that cells only reach over.
 */
final class TableGrid {
  private static final int MOST_COLUMNS = 1000;

  /** A cell and the columns it takes. */
  private record Placed(TableCell cell, int column, int columns, int rows) {}

  private final BitSet begun = new BitSet();
  private boolean changed;

  private TableGrid() {}

  /** The table as HTML allows it, the same one if it is so; empty if it has no cell. */
  static Optional<Table> of(Table table) {
    TableGrid grid = new TableGrid();
    List<List<Placed>> head = grid.place(table.head());
    List<List<Placed>> body = grid.place(table.body());
    List<List<Placed>> foot = grid.place(table.foot());
    if (head.isEmpty() && body.isEmpty() && foot.isEmpty()) {
      return Optional.empty();
    }
    Table made =
        new Table(
            table.caption(),
            grid.rows(table.head(), head),
            grid.rows(table.body(), body),
            grid.rows(table.foot(), foot),
            table.info());
    return Optional.of(grid.changed ? made : table);
  }

  private List<List<Placed>> place(List<TableRow> rows) {
    List<TableRow> filled = rows.stream().filter(row -> !row.cells().isEmpty()).toList();
    changed |= filled.size() < rows.size();
    List<List<Placed>> placed = new ArrayList<>();
    // The first row that is free again, by column.
    List<Integer> free = new ArrayList<>();
    for (int r = 0; r < filled.size(); r++) {
      List<Placed> row = new ArrayList<>();
      int column = 0;
      for (TableCell cell : filled.get(r).cells()) {
        while (column < free.size() && free.get(column) > r) {
          column++;
        }
        int height = Math.min(cell.rowSpan(), filled.size() - r);
        int width = 0;
        int most = Math.min(cell.columnSpan(), MOST_COLUMNS);
        while (width < most && (column + width >= free.size() || free.get(column + width) <= r)) {
          if (column + width >= free.size()) {
            free.add(0);
          }
          free.set(column + width, r + height);
          width++;
        }
        begun.set(column);
        row.add(new Placed(cell, column, width, height));
        column += width;
      }
      placed.add(row);
    }
    return placed;
  }

  private List<TableRow> rows(List<TableRow> before, List<List<Placed>> placed) {
    List<TableRow> filled = before.stream().filter(row -> !row.cells().isEmpty()).toList();
    List<TableRow> rows = new ArrayList<>();
    for (int r = 0; r < placed.size(); r++) {
      List<TableCell> cells = new ArrayList<>();
      for (Placed cell : placed.get(r)) {
        int columns = begun.get(cell.column, cell.column + cell.columns).cardinality();
        TableCell made = cell.cell.withColumnSpan(columns).withRowSpan(cell.rows);
        changed |= made != cell.cell;
        cells.add(made);
      }
      rows.add(filled.get(r).withCells(cells));
    }
    return rows;
  }
}
