package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Block;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.NodeInfo;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;

/**
 * The box of facts of a wiki page: a table, whatever elements it is made of, in an aside that has
 * its title. A label and its value share an element that holds nothing else, or are the term and
 * the description of a list.
 */
final class InfoBoxConverter {
  /** How far above a label the element is that it shares with its value. */
  private static final int LEVELS = 4;

  /** A label stands beside one value. */
  private static final int PAIR = 2;

  private final Blocks builder;
  private final TableConverter tables;

  InfoBoxConverter(Blocks builder, TableConverter tables) {
    this.builder = builder;
    this.tables = tables;
  }

  List<Block> convert(KeptElement kept) {
    return kept.tag().equals("table") ? ofTable(kept) : ofParts(kept);
  }

  /** A box that is a table: its title is its caption, or a first row of one cell. */
  private List<Block> ofTable(KeptElement kept) {
    List<Block> blocks = tables.data(kept);
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Table table)) {
      return blocks;
    }
    List<Inline> title = line(table.caption());
    Table rest = title.isEmpty() ? table : table.withCaption(List.of());
    List<TableRow> rows = table.body();
    if (title.isEmpty() && table.caption().isEmpty() && rows.size() > 1) {
      List<TableCell> cells = rows.get(0).cells();
      title = cells.size() == 1 ? line(cells.get(0).content()) : List.of();
      rest = title.isEmpty() ? table : table.withBody(rows.subList(1, rows.size()));
    }
    List<Block> content = new ArrayList<>(blocks);
    content.set(0, rest);
    return title.isEmpty() ? content : List.of(box(kept, title, content));
  }

  private Aside box(KeptElement kept, List<Inline> title, List<Block> content) {
    return new Aside(AsideKind.FACTS, title, content, builder.info(kept, Rule.INFO_BOX));
  }

  /** The words of a block that is one line, or none. */
  private static List<Inline> line(List<Block> blocks) {
    if (blocks.size() != 1) {
      return List.of();
    }
    Block only = blocks.get(0);
    if (only instanceof Heading heading) {
      return heading.content();
    }
    return only instanceof Paragraph paragraph ? paragraph.content() : List.of();
  }

  private List<Block> ofParts(KeptElement kept) {
    List<Object> parts = flat(kept);
    int at = 0;
    List<Inline> title = List.of();
    if (parts.size() > 1 && isLine(parts.get(0)) && row(parts, 0, kept) == null) {
      title = builder.line(runs(parts.get(0)));
      at = title.isEmpty() ? 0 : 1;
    }
    List<Block> content = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    while (at < parts.size()) {
      int next = valueEnd(parts, at, kept);
      if (next > at) {
        rows.add(pair(parts, at, next, kept));
        at = next;
        continue;
      }
      Object part = parts.get(at++);
      boolean alone = part instanceof KeptElement inner && inner.tag().equals("table");
      if (!alone && isHeading(part)) {
        rows.add(wide(part, kept));
      } else if (alone || rows.isEmpty()) {
        close(rows, content, kept);
        content.addAll(blocks(kept, parts.subList(at - 1, at)));
      } else {
        rows.add(wide(part, kept));
      }
    }
    close(rows, content, kept);
    if (content.isEmpty()) {
      return title.isEmpty() ? List.of() : List.of(new Paragraph(title, info(kept)));
    }
    return title.isEmpty() && content.size() == 1 && content.get(0) instanceof Table
        ? content
        : List.of(box(kept, title, content));
  }

  /** Its parts, with those of the lists of terms in it in place of these. */
  private static List<Object> flat(KeptElement kept) {
    List<Object> parts = new ArrayList<>();
    List<Object> own = kept.tag().equals("aside") ? unwrapped(kept) : kept.parts();
    for (Object part : own) {
      if (part instanceof KeptElement inner && inner.tag().equals("dl")) {
        parts.addAll(inner.parts());
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private static List<Object> unwrapped(KeptElement kept) {
    List<Object> parts = kept.parts();
    boolean wrapped =
        parts.size() == 1 && parts.get(0) instanceof KeptElement only && only.tag().equals("aside");
    return wrapped ? ((KeptElement) parts.get(0)).parts() : parts;
  }

  /** Ends the table so far. */
  private void close(List<TableRow> rows, List<Block> content, KeptElement kept) {
    if (!rows.isEmpty()) {
      content.add(new Table(List.of(), List.of(), List.copyOf(rows), List.of(), info(kept)));
      rows.clear();
    }
  }

  private NodeInfo info(KeptElement kept) {
    return builder.info(kept, Rule.INFO_BOX);
  }

  /** The end of the value of the label at a place; that place if it is none. */
  private int valueEnd(List<Object> parts, int at, KeptElement box) {
    int end = at + 1;
    if (isTagged(parts.get(at), "dt")) {
      while (end < parts.size() && isTagged(parts.get(end), "dd")) {
        end++;
      }
      return end;
    }
    Element row = row(parts, at, box);
    while (row != null && end < parts.size() && isWithin(parts.get(end), row)) {
      end++;
    }
    return row == null || end == at + 1 ? at : end;
  }

  /** The element that holds a part of the box and its value, and nothing else; or null. */
  private static @Nullable Element row(List<Object> parts, int at, KeptElement box) {
    if (!isLine(parts.get(at)) || at + 1 == parts.size()) {
      return null;
    }
    Element cell = element(parts.get(at));
    for (int i = 0; i < LEVELS && cell != null && cell != box.element(); i++) {
      Element row = cell.parent();
      if (row == null || row == box.element()) {
        return null;
      }
      // The first child is asked for first: counting takes time where there are many.
      if (row.firstElementChild() == cell
          && row.childrenSize() == PAIR
          && !(isHeading(parts.get(at)) && isHeading(parts.get(at + 1)))
          && isWithin(parts.get(at + 1), row)) {
        return row;
      }
      cell = row;
    }
    return null;
  }

  private static boolean isWithin(Object part, Element row) {
    Node at = element(part);
    for (int i = 0; i <= LEVELS && at != null; i++) {
      if (at == row) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** The element that a part is, or stands in. */
  private static Element element(Object part) {
    return part instanceof Run run ? run.owner() : ((KeptElement) part).element();
  }

  private static boolean isTagged(Object part, String tag) {
    return part instanceof KeptElement kept && kept.tag().equals(tag);
  }

  private static boolean isHeading(Object part) {
    return part instanceof KeptElement kept && HeadingLevel.has(kept.tag());
  }

  /** Whether a part is a line of words: a heading, a paragraph or words in another element. */
  private static boolean isLine(Object part) {
    if (part instanceof Run run) {
      return !run.isMedium();
    }
    return (isHeading(part) || isTagged(part, "p")) && hasWords((KeptElement) part);
  }

  private static boolean hasWords(KeptElement kept) {
    for (Run run : kept.runs()) {
      if (run.isMedium()) {
        return false;
      }
    }
    return true;
  }

  private static List<Run> runs(Object part) {
    return part instanceof Run run ? List.of(run) : ((KeptElement) part).runs();
  }

  private TableRow pair(List<Object> parts, int from, int to, KeptElement box) {
    TableCell label = cell(TableCellKind.HEADER, 1, words(parts.get(from), box), box);
    List<Object> values = new ArrayList<>();
    for (Object part : parts.subList(from + 1, to)) {
      values.addAll(isTagged(part, "dd") ? ((KeptElement) part).parts() : List.of(part));
    }
    TableCell value = cell(TableCellKind.DATA, 1, blocks(box, values), box);
    return new TableRow(List.of(label, value), builder.info(box, Rule.TR_ELEMENT));
  }

  /** A row of one cell: the heading of the rows below, or a value without a label. */
  private TableRow wide(Object part, KeptElement box) {
    TableCell cell =
        isHeading(part)
            ? cell(TableCellKind.HEADER, PAIR, words(part, box), box)
            : cell(TableCellKind.DATA, PAIR, blocks(box, List.of(part)), box);
    return new TableRow(List.of(cell), builder.info(box, Rule.TR_ELEMENT));
  }

  private TableCell cell(TableCellKind kind, int columns, List<Block> content, KeptElement box) {
    return new TableCell(kind, columns, 1, content, builder.info(box, Rule.CELL_ELEMENT));
  }

  /** The words of a label, and pictures in it. */
  private List<Block> words(Object part, KeptElement box) {
    List<Run> runs = runs(part);
    List<Inline> words = builder.line(runs);
    List<Block> blocks = new ArrayList<>(builder.media(runs));
    if (!words.isEmpty()) {
      blocks.add(0, new Paragraph(words, builder.info(runs.get(0))));
    }
    return blocks;
  }

  private List<Block> blocks(KeptElement box, List<Object> parts) {
    KeptElement some = new KeptElement(box.element());
    some.parts().addAll(parts);
    return builder.blocks(some);
  }
}
