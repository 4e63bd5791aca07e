package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;

/**
 * {@code table}: data becomes a table, a layout table is looked through. It is data if it has a
 * name that says so, a caption or header cells, or at least two rows of at least two cells with
 * short texts.
 */
public final class TableConverter {
  /**
   * In characters; a longer cell is a part of a layout, if nothing says what its row or column is.
   * At 150, 6 of 509 pages change; at 600, 1.
   */
  private static final int LONGEST_CELL = 300;

  /** The most columns that a cell may span: HTML Standard, section 4.9.11. */
  private static final int MOST_COLUMNS = 1000;

  /** Classes of tables of MediaWiki, Fandom, Confluence, Sphinx and of scripts that sort tables. */
  private static final Set<String> NAMES =
      Set.of(
          "wikitable",
          "article-table",
          "confluencetable",
          "docutils",
          "sortable",
          "datatable",
          "data-table",
          "tablesorter",
          "jquery-tablesorter");

  private final Blocks builder;

  public TableConverter(Blocks builder) {
    this.builder = builder;
  }

  public List<Block> convert(KeptElement kept) {
    return isData(kept) ? data(kept) : layout(kept);
  }

  /** A table of data. */
  List<Block> data(KeptElement kept) {
    List<Block> caption = new ArrayList<>();
    List<TableRow> head = new ArrayList<>();
    List<TableRow> body = new ArrayList<>();
    List<TableRow> foot = new ArrayList<>();
    List<Block> others = new ArrayList<>();
    for (Object part : kept.parts()) {
      if (!(part instanceof KeptElement inner)) {
        others.addAll(one(kept, part));
        continue;
      }
      switch (inner.tag()) {
        case "caption" -> caption.addAll(builder.blocks(inner));
        case "thead" -> rows(inner, head, others);
        case "tfoot" -> rows(inner, foot, others);
        case "tbody" -> rows(inner, body, others);
        case "tr" -> body.add(row(inner));
        default -> others.addAll(one(kept, part));
      }
    }
    List<Block> result = new ArrayList<>();
    if (isFilled(head) || isFilled(body) || isFilled(foot)) {
      result.add(new Table(caption, head, body, foot, builder.info(kept, Rule.TABLE_ELEMENT)));
    } else {
      result.addAll(caption);
    }
    result.addAll(others);
    return result;
  }

  /** Whether a cell has content; there may have been only pictures without an address. */
  private static boolean isFilled(List<TableRow> rows) {
    for (TableRow row : rows) {
      for (TableCell cell : row.cells()) {
        if (!cell.content().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Block> one(KeptElement kept, Object part) {
    KeptElement alone = new KeptElement(kept.element());
    alone.parts().add(part);
    return builder.blocks(alone);
  }

  private void rows(KeptElement group, List<TableRow> rows, List<Block> others) {
    for (Object part : group.parts()) {
      if (part instanceof KeptElement inner && inner.tag().equals("tr")) {
        rows.add(row(inner));
      } else {
        others.addAll(one(group, part));
      }
    }
  }

  private TableRow row(KeptElement kept) {
    List<TableCell> cells = new ArrayList<>();
    for (Object part : kept.parts()) {
      boolean cell =
          part instanceof KeptElement inner
              && (inner.tag().equals("td") || inner.tag().equals("th"));
      if (cell) {
        cells.add(cell((KeptElement) part));
      } else {
        List<Block> stray = one(kept, part);
        cells.add(
            new TableCell(TableCellKind.DATA, 1, 1, stray, builder.info(kept, Rule.TR_ELEMENT)));
      }
    }
    return new TableRow(cells, builder.info(kept, Rule.TR_ELEMENT));
  }

  public TableCell cell(KeptElement kept) {
    TableCellKind kind = kept.tag().equals("th") ? TableCellKind.HEADER : TableCellKind.DATA;
    int columns = span(kept.element().attr("colspan"));
    int rows = span(kept.element().attr("rowspan"));
    return new TableCell(
        kind, columns, rows, builder.blocks(kept), builder.info(kept, Rule.CELL_ELEMENT));
  }

  private static int span(String value) {
    String digits = value.strip();
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 6
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.max(1, Math.min(MOST_COLUMNS, Integer.parseInt(digits))) : 1;
  }

  private static boolean isData(KeptElement kept) {
    String role = kept.element().attr("role");
    if (role.equals("presentation") || role.equals("none")) {
      return false;
    }
    if (isNamed(kept.element())) {
      return true;
    }
    int rows = 0;
    int wide = 0;
    boolean titles = false;
    boolean declared = false;
    boolean prose = false;
    List<KeptElement> pending = new ArrayList<>(kept.elements());
    while (!pending.isEmpty()) {
      KeptElement part = pending.remove(pending.size() - 1);
      switch (part.tag()) {
        case "thead" -> titles = true;
        case "caption" -> {
          titles = true;
          declared = true;
        }
        case "tr" -> {
          rows++;
          List<KeptElement> cells = part.elements("td", "th");
          wide += cells.size() >= 2 ? 1 : 0;
          for (KeptElement header : part.elements("th")) {
            titles = true;
            declared |= header.element().hasAttr("scope");
          }
          for (KeptElement cell : cells) {
            int length = 0;
            for (Run run : cell.runs()) {
              length += run.text().length();
            }
            prose |= length > LONGEST_CELL;
            if (!cell.elements("table").isEmpty()) {
              return false;
            }
          }
        }
        default -> {}
      }
      if (part.tag().equals("tbody") || part.tag().equals("thead") || part.tag().equals("tfoot")) {
        pending.addAll(part.elements());
      }
    }
    boolean data = titles || (rows >= 2 && wide * 2 >= rows);
    return rows > 0 && (prose ? declared : data);
  }

  /** Whether a class of a table says that it is data, as programs for wikis and manuals do. */
  private static boolean isNamed(Element table) {
    String names = table.className();
    if (names.isEmpty()) {
      return false;
    }
    for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (NAMES.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Rows and cells mean nothing here: what they hold stands in the body. */
  private List<Block> layout(KeptElement kept) {
    return builder.blocks(kept);
  }
}
