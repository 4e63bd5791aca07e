package org.offprint.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableRow;

/**
 * The lines of a table. Markdown has one line of titles and no cells that span: further title rows
 * are rows like others, a table without titles has empty ones, and what a cell covers beyond its
 * first place is empty.
 */
final class MarkdownTable {
  /** How many empty places spans may add for each cell; beyond that, cells span nothing. */
  private static final int PLACES_PER_CELL = 8;

  private static final int PLACES = 1000;

  private final Function<TableCell, String> words;
  private final List<List<String>> rows = new ArrayList<>();

  /** For each column, before which row it is covered from above. */
  private final List<Integer> coveredUntil = new ArrayList<>();

  private long places = PLACES;

  private MarkdownTable(Function<TableCell, String> words) {
    this.words = words;
  }

  /** The lines of a table, none if it has no cells. */
  static List<String> lines(Table table, Function<TableCell, String> words) {
    MarkdownTable grid = new MarkdownTable(words);
    if (table.head().isEmpty()) {
      grid.rows.add(List.of());
    }
    grid.section(table.head());
    grid.section(table.body());
    grid.section(table.foot());
    return grid.lines();
  }

  private void section(List<TableRow> section) {
    coveredUntil.clear();
    int end = rows.size() + section.size();
    for (TableRow row : section) {
      rows.add(row(row, rows.size(), end));
    }
  }

  private List<String> row(TableRow row, int index, int end) {
    List<String> line = new ArrayList<>();
    for (TableCell cell : row.cells()) {
      places += PLACES_PER_CELL;
      while (line.size() < coveredUntil.size() && coveredUntil.get(line.size()) > index) {
        line.add("");
      }
      int columns = granted(cell.columnSpan(), 1);
      int until = index + granted(Math.min(cell.rowSpan(), end - index), columns);
      String text = words.apply(cell);
      for (int i = 0; i < columns; i++) {
        cover(line.size(), until);
        line.add(i == 0 ? text : "");
      }
    }
    return line;
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

  private void cover(int column, int until) {
    while (coveredUntil.size() <= column) {
      coveredUntil.add(0);
    }
    coveredUntil.set(column, until);
  }

  private List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    if (columns == 0) {
      return lines;
    }
    for (List<String> row : rows) {
      boolean titles = lines.isEmpty();
      lines.add(line(row, titles ? columns : Math.max(1, row.size())));
      if (titles) {
        lines.add("|" + " --- |".repeat(columns));
      }
    }
    return lines;
  }

  private static String line(List<String> row, int columns) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < columns; i++) {
      String cell = i < row.size() ? row.get(i) : "";
      line.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
    }
    return line.toString();
  }
}
