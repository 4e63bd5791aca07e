package org.offprint.internal.export.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.export.markup.XmlText;

/** What a reader of Markdown finds, line by line, in the terms of {@link ModelShape}. */
public final class ReadBackShape {
  public static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .build();

  private final BlockShape blocks = new BlockShape();

  private ReadBackShape() {}

  static List<String> of(String markdown) {
    ReadBackShape shape = new ReadBackShape();
    shape.children(PARSER.parse(markdown));
    return shape.blocks.lines();
  }

  static String title(@Nullable String title) {
    return title == null || title.isBlank()
        ? ""
        : " \"" + XmlText.clean(title).replaceAll("\\s+", " ") + '"';
  }

  static String image(String address, String alternative, @Nullable String title) {
    LineShape words = new LineShape();
    words.text(alternative, 0);
    return "image " + address + " [" + words + "]" + title(title);
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      block(child);
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph) {
      blocks.line("paragraph", line(node));
    } else if (node instanceof Heading heading) {
      blocks.line("heading " + heading.getLevel(), line(node));
    } else if (node instanceof ThematicBreak) {
      blocks.line("break", "*");
    } else if (node instanceof FencedCodeBlock code) {
      blocks.code(code.getInfo(), code.getLiteral());
    } else if (node instanceof BlockQuote) {
      blocks.inside("quotation", () -> children(node));
    } else if (node instanceof BulletList) {
      blocks.inside("bullets", () -> children(node));
    } else if (node instanceof OrderedList list) {
      blocks.inside("numbers from " + list.getMarkerStartNumber(), () -> children(node));
    } else if (node instanceof ListItem) {
      blocks.item(() -> children(node));
    } else if (node instanceof FootnoteDefinition note) {
      blocks.note(note.getLabel(), () -> children(node));
    } else if (node instanceof TableBlock) {
      blocks.table(rows(node));
    } else {
      blocks.line("unexpected", node.toString());
    }
  }

  private static List<List<String>> rows(Node table) {
    List<List<String>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
          cells.add(line(cell));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String line(Node node) {
    LineShape shape = new LineShape();
    inlines(node, shape, 0);
    return shape.toString();
  }

  private static void inlines(Node node, LineShape shape, int marks) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      inline(child, shape, marks);
    }
  }

  private static void inline(Node node, LineShape shape, int marks) {
    if (node instanceof Text text) {
      shape.text(text.getLiteral(), marks);
    } else if (node instanceof Emphasis) {
      inlines(node, shape, marks | LineShape.EMPHASIS);
    } else if (node instanceof StrongEmphasis) {
      inlines(node, shape, marks | LineShape.STRONG);
    } else if (node instanceof Code code) {
      shape.text(code.getLiteral(), marks | LineShape.CODE);
    } else if (node instanceof HardLineBreak) {
      shape.lineBreak();
    } else if (node instanceof SoftLineBreak) {
      shape.text(" ", 0);
    } else if (node instanceof FootnoteReference note) {
      shape.thing("note " + note.getLabel());
    } else if (node instanceof Image image) {
      LineShape alternative = new LineShape();
      inlines(node, alternative, 0);
      shape.thing(image(image.getDestination(), alternative.toString(), image.getTitle()));
    } else if (node instanceof Link link) {
      shape.edge("link " + link.getDestination() + title(link.getTitle()));
      inlines(node, shape, marks);
      shape.edge("/link");
    } else {
      shape.thing("unexpected " + node);
    }
  }
}
