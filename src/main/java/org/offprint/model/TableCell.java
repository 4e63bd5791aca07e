package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A cell of a {@link TableRow}.
 *
 * @param kind data, or a title of rows or columns
 * @param columnSpan how many columns it covers, at least 1
 * @param rowSpan how many rows it covers, at least 1
 * @param content what it says, or empty
 * @param info what else is known of the node
 */
@Value.Builder
public record TableCell(
    TableCellKind kind, int columnSpan, int rowSpan, List<Block> content, NodeInfo info)
    implements Part, WithTableCell {
  /** Refuses spans below 1. */
  public TableCell {
    Objects.requireNonNull(kind, "kind");
    Check.range(columnSpan, 1, Integer.MAX_VALUE, "columnSpan");
    Check.range(rowSpan, 1, Integer.MAX_VALUE, "rowSpan");
    content = Check.list(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param kind data, or a title of rows or columns
   * @param columnSpan how many columns it covers, at least 1
   * @param rowSpan how many rows it covers, at least 1
   * @param content what it says, or empty
   * @return the node, without info
   */
  public static TableCell of(TableCellKind kind, int columnSpan, int rowSpan, List<Block> content) {
    return new TableCell(kind, columnSpan, rowSpan, content, NodeInfo.NONE);
  }

  /**
   * A data cell of one paragraph that spans nothing.
   *
   * @param text the words, not empty
   * @return the node, without info
   */
  public static TableCell of(String text) {
    return of(TableCellKind.DATA, 1, 1, List.of(Paragraph.of(text)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitTableCell(this);
  }

  @Override
  public String toString() {
    return OutlineLine.of(this);
  }

  /**
   * Starts with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not safe for use by several threads. */
  public static final class Builder extends TableCellBuilder {
    Builder() {
      info(NodeInfo.NONE);
      kind(TableCellKind.DATA);
      columnSpan(1);
      rowSpan(1);
    }
  }
}
