package org.offprint.internal.export;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableRow;

/**
 * The positions of the cells of a table. Spans end at the end of head, body or foot and at a cell
 * that reaches down from above; the area that they may cover in total is bounded by the number of
 * cells, beyond which cells span nothing.
 */
public final class TablePlaces {
  // A table may have this many places, and this many more for each of its cells.
  private static final int PLACES_PER_CELL = 8;
  private static final int PLACES = 1000;

  /** A cell and what it covers. */
  public record Placed(TableCell cell, int column, int columns, int rows) {}

  private final List<List<Placed>> head;
  private final List<List<Placed>> body;
  private final List<List<Placed>> foot;

  /** For each column of the section under way, before which row it is covered from above. */
  private final List<Integer> coveredUntil = new ArrayList<>();

  private final long placesPerCell;
  private long places = PLACES;
  private int columns;

  /** The places of a table whose every place is written. */
  public TablePlaces(Table table) {
    this(table, PLACES_PER_CELL);
  }

  /**
   * @param placesPerCell how many places there may be for each cell that there is
   */
  public TablePlaces(Table table, long placesPerCell) {
    this.placesPerCell = placesPerCell;
    head = section(table.head());
    body = section(table.body());
    foot = section(table.foot());
  }

  public List<List<Placed>> head() {
    return head;
  }

  public List<List<Placed>> body() {
    return body;
  }

  public List<List<Placed>> foot() {
    return foot;
  }

  /** How many columns there are; 0 for a table without cells. */
  public int columns() {
    return columns;
  }

  private List<List<Placed>> section(List<TableRow> rows) {
    coveredUntil.clear();
    List<List<Placed>> result = new ArrayList<>();
    for (TableRow row : rows) {
      result.add(row(row, result.size(), rows.size()));
    }
    return result;
  }

  private List<Placed> row(TableRow row, int index, int end) {
    List<Placed> result = new ArrayList<>();
    int column = 0;
    for (TableCell cell : row.cells()) {
      places += placesPerCell;
      while (isCovered(column, index)) {
        column++;
      }
      int width = width(cell, column, index);
      int height = granted(Math.min(cell.rowSpan(), end - index), width);
      for (int i = 0; i < width; i++) {
        cover(column + i, index + height);
      }
      result.add(new Placed(cell, column, width, height));
      column += width;
    }
    columns = Math.max(columns, column);
    return result;
  }

  private int width(TableCell cell, int column, int index) {
    int span = granted(cell.columnSpan(), 1);
    for (int i = 1; i < span; i++) {
      if (isCovered(column + i, index)) {
        return i;
      }
    }
    return span;
  }

  /** A span if there are places left for it, else 1. */
  private int granted(int span, int width) {
    long more = (span - 1L) * width;
    if (more > places) {
      return 1;
    }
    places -= more;
    return span;
  }

  private boolean isCovered(int column, int index) {
    return column < coveredUntil.size() && coveredUntil.get(column) > index;
  }

  private void cover(int column, int until) {
    while (coveredUntil.size() <= column) {
      coveredUntil.add(0);
    }
    coveredUntil.set(column, until);
  }
}
