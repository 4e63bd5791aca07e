package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A row of a {@link Table}.
 *
 * @param cells the cells that start in this row; may be empty where all are spanned from above
 * @param info what else is known of the node
 */
@Value.Builder
public record TableRow(List<TableCell> cells, NodeInfo info) implements Part, WithTableRow {
  /** Refuses nothing but null. */
  public TableRow {
    cells = Check.list(cells, "cells");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param cells the cells that start in this row; may be empty where all are spanned from above
   * @return the node, without info
   */
  public static TableRow of(List<TableCell> cells) {
    return new TableRow(cells, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitTableRow(this);
  }

  @Override
  public String toString() {
    return OutlineLine.of(this);
  }

  /**
   * Starts with nothing but an empty info.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not safe for use by several threads. */
  public static final class Builder extends TableRowBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
