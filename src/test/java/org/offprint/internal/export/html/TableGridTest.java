package org.offprint.internal.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;

class TableGridTest {
  private static Table of(List<TableRow> rows) {
    return Table.of(List.of(), List.of(), rows, List.of());
  }

  private static TableCell cell(int columns, int rows) {
    return TableCell.of(TableCellKind.DATA, columns, rows, List.of(Paragraph.of("a")));
  }

  private static List<Integer> columns(Table table) {
    return TableGrid.of(table).orElseThrow().body().stream()
        .map(row -> row.cells().get(0).columnSpan())
        .toList();
  }

  @Test
  void a_table_that_html_allows_is_the_same() {
    Table table = of(List.of(TableRow.of(List.of(cell(1, 2), cell(1, 1))), row(cell(1, 1))));
    assertThat(TableGrid.of(table).orElseThrow()).isSameAs(table);
  }

  private static TableRow row(TableCell... cells) {
    return TableRow.of(List.of(cells));
  }

  @Test
  void a_table_without_cells_is_none() {
    assertThat(TableGrid.of(of(List.of(row())))).isEmpty();
  }

  @Test
  void spans_end_with_the_columns_there_are() {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      rows.add(row(cell(500, 1)));
      rows.add(row(cell(1, 1), cell(1, 1)));
    }
    assertThat(columns(of(rows)).stream().filter(columns -> columns == 2)).hasSize(400);
  }

  @Test
  void a_cell_wider_than_any_table_is_not_the_same() {
    assertThat(columns(of(List.of(row(cell(1_000_000, 1_000_000)))))).containsExactly(1);
  }
}
