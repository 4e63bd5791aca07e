package org.offprint.internal.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.offprint.internal.export.TablePlaces;
import org.offprint.model.Table;
import org.offprint.model.TableCell;

/**
 * The lines of a table. Markdown has one line of titles and no cells that span: further title rows
 * are rows like others, a table without titles has empty ones, and what a cell covers beyond its
 * first place is empty.
 */
final class MarkdownTable {
  private MarkdownTable() {}

  /** The lines of a table, none if it has no cells. */
  static List<String> lines(Table table, Function<TableCell, String> words) {
    TablePlaces grid = new TablePlaces(table);
    List<String> lines = new ArrayList<>();
    int columns = grid.columns();
    if (columns == 0) {
      return lines;
    }
    List<List<TablePlaces.Placed>> rows = new ArrayList<>();
    if (grid.head().isEmpty()) {
      rows.add(List.of());
    }
    rows.addAll(grid.head());
    rows.addAll(grid.body());
    rows.addAll(grid.foot());
    for (List<TablePlaces.Placed> row : rows) {
      boolean titles = lines.isEmpty();
      lines.add(line(row, titles ? columns : 1, words));
      if (titles) {
        lines.add("|" + " --- |".repeat(columns));
      }
    }
    return lines;
  }

  /** A line with at least that many places. */
  private static String line(
      List<TablePlaces.Placed> row, int least, Function<TableCell, String> words) {
    StringBuilder line = new StringBuilder("|");
    int column = 0;
    for (TablePlaces.Placed place : row) {
      line.append(" |".repeat(place.column() - column));
      String text = words.apply(place.cell());
      line.append(' ').append(text).append(text.isEmpty() ? "|" : " |");
      column = place.column() + 1;
    }
    return line.append(" |".repeat(Math.max(0, least - column))).toString();
  }
}
