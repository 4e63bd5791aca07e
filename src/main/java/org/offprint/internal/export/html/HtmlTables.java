package org.offprint.internal.export.html;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.model.Block;
import org.offprint.model.Node;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;
import org.offprint.model.Visitor;

/** Writes tables as HTML allows them. */
final class HtmlTables implements Visitor<@Nullable Void> {
  private final HtmlSteps steps;

  HtmlTables(HtmlSteps steps) {
    this.steps = steps;
  }

  /** This class is not responsible for nodes outside tables. */
  @Override
  public @Nullable Void visitOther(Node node) {
    return steps.all(List.of(node));
  }

  @Override
  public @Nullable Void visitTable(Table node) {
    Optional<Table> allowed = TableGrid.of(node);
    boolean apart =
        allowed.isEmpty()
            || node.caption().stream().anyMatch(b -> b.stream(Table.class).findAny().isPresent());
    if (apart) {
      steps.all(node.caption());
    }
    allowed.ifPresent(table -> table(table, apart ? List.of() : node.caption()));
    return null;
  }

  private void table(Table node, List<Block> caption) {
    steps.openBox("table", steps.of(node.info()));
    if (!caption.isEmpty()) {
      steps.enterPlain();
      steps.box("caption", steps.attributes(), caption);
      steps.leavePlain();
    }
    rows("thead", node.head());
    rows("tbody", node.body());
    rows("tfoot", node.foot());
    steps.closeBox("table");
  }

  private void rows(String element, List<TableRow> rows) {
    if (!rows.isEmpty()) {
      steps.openBox(element, steps.attributes());
      steps.all(rows);
      steps.closeBox(element);
    }
  }

  @Override
  public @Nullable Void visitTableRow(TableRow node) {
    steps.openBox("tr", steps.of(node.info()));
    steps.all(node.cells());
    return steps.closeBox("tr");
  }

  @Override
  public @Nullable Void visitTableCell(TableCell node) {
    boolean header = node.kind() == TableCellKind.HEADER;
    String element = header ? "th" : "td";
    Attributes attributes =
        steps
            .of(node.info())
            .with("colspan", node.columnSpan() == 1 ? null : node.columnSpan())
            .with("rowspan", node.rowSpan() == 1 ? null : node.rowSpan());
    if (header) {
      steps.enterPlain();
    }
    steps.box(element, attributes, node.content());
    if (header) {
      steps.leavePlain();
    }
    return null;
  }
}
