package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A table of data. Layout tables do not count: the content of their cells is part of the body.
 *
 * <p>Cells that span are given once, where they start, as in HTML.
 *
 * @param caption what the table is of, or empty
 * @param head the rows with column titles, or empty
 * @param body the rows with data, or empty
 * @param foot the closing rows, or empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Table(
    List<Block> caption,
    List<TableRow> head,
    List<TableRow> body,
    List<TableRow> foot,
    NodeInfo info)
    implements Block, WithTable {
  /** Refuses a table without rows. */
  public Table {
    caption = Check.list(caption, "caption");
    head = Check.list(head, "head");
    body = Check.list(body, "body");
    foot = Check.list(foot, "foot");
    Check.require(!head.isEmpty() || !body.isEmpty() || !foot.isEmpty(), "body", "must have a row");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param caption what the table is of, or empty
   * @param head the rows with column titles, or empty
   * @param body the rows with data, or empty
   * @param foot the closing rows, or empty
   * @return the node, without info
   */
  public static Table of(
      List<Block> caption, List<TableRow> head, List<TableRow> body, List<TableRow> foot) {
    return new Table(caption, head, body, foot, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitTable(this);
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
  public static final class Builder extends TableBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
