package org.offprint.internal.html.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.block.BlockBuilder;
import org.offprint.internal.html.block.Shape;
import org.offprint.internal.html.block.TableConverter;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableRow;

/** The table of a reading page: all the cells that its elements have, also those without words. */
final class DeclaredTable {
  private final BlockBuilder builder;
  private final TableConverter cells;
  private final Map<Element, Shape> shapes = new IdentityHashMap<>();

  private DeclaredTable(Shape table, BlockBuilder builder, TableConverter cells) {
    this.builder = builder;
    this.cells = cells;
    Deque<Shape> agenda = new ArrayDeque<>(table.shapes());
    while (!agenda.isEmpty()) {
      Shape part = agenda.pop();
      shapes.put(part.element(), part);
      switch (part.tag()) {
        case "thead", "tbody", "tfoot", "tr" -> agenda.addAll(part.shapes());
        default -> {
          // What is in a cell is the cell's.
        }
      }
    }
  }

  static List<Block> of(Shape shape, BlockBuilder builder, TableConverter cells) {
    return isAsWritten(shape)
        ? new DeclaredTable(shape, builder, cells).table(shape)
        : cells.convert(shape);
  }

  /**
   * Whether every word stands in a cell or the caption. Pages may be changed after they were
   * written.
   */
  private static boolean isAsWritten(Shape table) {
    return holdsOnly(table, Set.of("caption", "thead", "tbody", "tfoot"))
        && table.shapes("thead", "tbody", "tfoot").stream()
            .allMatch(
                group ->
                    holdsOnly(group, Set.of("tr"))
                        && group.shapes().stream()
                            .allMatch(row -> holdsOnly(row, Set.of("td", "th"))));
  }

  private static boolean holdsOnly(Shape shape, Set<String> tags) {
    return shape.parts().stream()
        .allMatch(part -> part instanceof Shape inner && tags.contains(inner.tag()));
  }

  private List<Block> table(Shape shape) {
    List<Block> caption = new ArrayList<>();
    List<TableRow> head = new ArrayList<>();
    List<TableRow> body = new ArrayList<>();
    List<TableRow> foot = new ArrayList<>();
    for (Element part : shape.element().children()) {
      switch (part.normalName()) {
        case "caption" -> caption.addAll(builder.blocks(shape(part)));
        case "thead" -> rows(part, head);
        case "tfoot" -> rows(part, foot);
        case "tbody" -> rows(part, body);
        default -> {
          // Nothing else stands in a table.
        }
      }
    }
    return head.isEmpty() && body.isEmpty() && foot.isEmpty()
        ? caption
        : List.of(new Table(caption, head, body, foot, builder.info(shape, Rule.TABLE_ELEMENT)));
  }

  private Shape shape(Element element) {
    Shape known = shapes.get(element);
    return known == null ? new Shape(element) : known;
  }

  private void rows(Element group, List<TableRow> rows) {
    for (Element row : group.children()) {
      if (row.normalName().equals("tr")) {
        List<TableCell> content = new ArrayList<>();
        for (Element cell : row.children()) {
          content.add(cells.cell(shape(cell)));
        }
        rows.add(new TableRow(content, builder.info(shape(row), Rule.TR_ELEMENT)));
      }
    }
  }
}
