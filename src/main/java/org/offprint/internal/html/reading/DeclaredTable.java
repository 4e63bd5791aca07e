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
import org.offprint.internal.html.block.KeptElement;
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
  private final Map<Element, KeptElement> keptElements = new IdentityHashMap<>();

  private DeclaredTable(KeptElement table, BlockBuilder builder, TableConverter cells) {
    this.builder = builder;
    this.cells = cells;
    Deque<KeptElement> pending = new ArrayDeque<>(table.elements());
    while (!pending.isEmpty()) {
      KeptElement part = pending.pop();
      keptElements.put(part.element(), part);
      switch (part.tag()) {
        case "thead", "tbody", "tfoot", "tr" -> pending.addAll(part.elements());
        default -> {
          // What is in a cell is the cell's.
        }
      }
    }
  }

  static List<Block> of(KeptElement kept, BlockBuilder builder, TableConverter cells) {
    return isAsWritten(kept)
        ? new DeclaredTable(kept, builder, cells).table(kept)
        : cells.convert(kept);
  }

  /**
   * Whether every word stands in a cell or the caption. Pages may be changed after they were
   * written.
   */
  private static boolean isAsWritten(KeptElement table) {
    return holdsOnly(table, Set.of("caption", "thead", "tbody", "tfoot"))
        && table.elements("thead", "tbody", "tfoot").stream()
            .allMatch(
                group ->
                    holdsOnly(group, Set.of("tr"))
                        && group.elements().stream()
                            .allMatch(row -> holdsOnly(row, Set.of("td", "th"))));
  }

  private static boolean holdsOnly(KeptElement kept, Set<String> tags) {
    return kept.parts().stream()
        .allMatch(part -> part instanceof KeptElement inner && tags.contains(inner.tag()));
  }

  private List<Block> table(KeptElement kept) {
    List<Block> caption = new ArrayList<>();
    List<TableRow> head = new ArrayList<>();
    List<TableRow> body = new ArrayList<>();
    List<TableRow> foot = new ArrayList<>();
    for (Element part : kept.element().children()) {
      switch (part.normalName()) {
        case "caption" -> caption.addAll(builder.blocks(kept(part)));
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
        : List.of(new Table(caption, head, body, foot, builder.info(kept, Rule.TABLE_ELEMENT)));
  }

  private KeptElement kept(Element element) {
    KeptElement known = keptElements.get(element);
    return known == null ? new KeptElement(element) : known;
  }

  private void rows(Element group, List<TableRow> rows) {
    for (Element row : group.children()) {
      if (row.normalName().equals("tr")) {
        List<TableCell> content = new ArrayList<>();
        for (Element cell : row.children()) {
          content.add(cells.cell(kept(cell)));
        }
        rows.add(new TableRow(content, builder.info(kept(row), Rule.TR_ELEMENT)));
      }
    }
  }
}
