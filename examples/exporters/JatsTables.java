package exporters;

import java.util.List;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;

/** Writes tables as JATS. Rows without a cell, which JATS has not, are left out. */
final class JatsTables {
  private final Markup out;
  private final Identifiers ids;
  private final JatsBlocks blocks;
  private final JatsFigures figures;

  JatsTables(Markup out, Identifiers ids, JatsBlocks blocks, JatsFigures figures) {
    this.out = out;
    this.ids = ids;
    this.blocks = blocks;
    this.figures = figures;
  }

  Markup add(Table table) {
    out.block("table-wrap", table.info());
    figures.caption(List.of(), table.caption());
    List<TableRow> head = filled(table.head());
    List<TableRow> body = filled(table.body());
    List<TableRow> foot = filled(table.foot());
    if (!head.isEmpty() || !body.isEmpty() || !foot.isEmpty()) {
      out.block("table");
      // A table must have a body, so the rows of one that has none are all in it.
      rows(body.isEmpty() ? "tbody" : "thead", head);
      rows(body.isEmpty() ? "tbody" : "tfoot", foot);
      rows("tbody", body);
      out.end();
    }
    return out.end();
  }

  private static List<TableRow> filled(List<TableRow> rows) {
    return rows.stream().filter(row -> !row.cells().isEmpty()).toList();
  }

  private void rows(String part, List<TableRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.block(part);
    for (TableRow row : rows) {
      out.block("tr", "id", ids.of(row.info()));
      row.cells().forEach(this::cell);
      out.end();
    }
    out.end();
  }

  private void cell(TableCell cell) {
    out.block(
        cell.kind() == TableCellKind.HEADER ? "th" : "td",
        "id",
        ids.of(cell.info()),
        "colspan",
        cell.columnSpan() > 1 ? Integer.toString(cell.columnSpan()) : null,
        "rowspan",
        cell.rowSpan() > 1 ? Integer.toString(cell.rowSpan()) : null);
    if (cell.content().size() == 1
        && cell.content().get(0) instanceof Paragraph only
        && only.info().id() == null
        && only.info().language() == null) {
      out.nodes(only.content(), blocks);
    } else if (!cell.content().isEmpty()) {
      blocks.paragraphsAndLists(cell.content());
    }
    out.end();
  }
}
