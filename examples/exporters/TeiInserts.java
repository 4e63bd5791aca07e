package exporters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.export.SafeAddress;
import org.offprint.model.Block;
import org.offprint.model.Embed;
import org.offprint.model.Figure;
import org.offprint.model.MediaBlock;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;

/** Writes what has a caption, figures, embeds and tables, as TEI. */
final class TeiInserts {
  private final Markup out;
  private final TeiBlocks blocks;
  private final TeiInlines inlines;

  TeiInserts(Markup out, TeiBlocks blocks, TeiInlines inlines) {
    this.out = out;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  Markup add(Figure node) {
    out.block("figure", node.info());
    for (Block block : node.content()) {
      if (block instanceof MediaBlock media) {
        inlines.media(media.media());
      } else {
        out.nodes(List.of(block), blocks);
      }
    }
    caption(node.caption());
    if (!node.credit().isEmpty()) {
      out.block("byline");
      inlines.phrases(node.credit()).end();
    }
    return out.end();
  }

  private void caption(List<Block> caption) {
    if (caption.size() == 1 && caption.get(0) instanceof Paragraph only) {
      out.block("head", only.info(), "type", "caption");
      inlines.add(only.content()).end();
    } else if (!caption.isEmpty()) {
      out.block("note", "type", "caption").nodes(caption, blocks).end();
    }
  }

  Markup add(MediaBlock node) {
    out.block("figure", node.info());
    return inlines.media(node.media()).end();
  }

  Markup add(Table node) {
    out.block("table", node.info());
    caption(node.caption());
    boolean empty =
        rows(node.head(), "label") + rows(node.body(), null) + rows(node.foot(), "foot") == 0;
    if (empty) {
      out.block("row").block("cell").end().end();
    }
    return out.end();
  }

  /** Adds the rows that have a cell, as TEI has no others. */
  private int rows(List<TableRow> rows, @Nullable String role) {
    int added = 0;
    for (TableRow row : rows) {
      if (!row.cells().isEmpty()) {
        out.block("row", row.info(), "role", role).nodes(row.cells(), blocks).end();
        added++;
      }
    }
    return added;
  }

  Markup add(TableCell node) {
    out.block(
        "cell",
        node.info(),
        "role",
        node.kind() == TableCellKind.HEADER ? "label" : null,
        "cols",
        node.columnSpan() > 1 ? Integer.toString(node.columnSpan()) : null,
        "rows",
        node.rowSpan() > 1 ? Integer.toString(node.rowSpan()) : null);
    if (node.content().size() == 1
        && node.content().get(0) instanceof Paragraph only
        && only.info().id() == null
        && only.info().language() == null) {
      return inlines.add(only.content()).end();
    }
    return out.nodes(node.content(), blocks).end();
  }

  Markup add(Embed node) {
    out.block("figure", node.info(), "type", "embed", "subtype", node.kind().code());
    out.nodes(node.fallback(), blocks);
    caption(node.caption());
    if (node.url() != null) {
      String shown = node.provider() == null ? node.url() : node.provider();
      out.block("p").inline("ref", "target", SafeAddress.link(node.url()).orElse(null));
      out.text(shown).end().end();
    }
    return out.end();
  }
}
