package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A list of items.
 *
 * <p>In HTML {@code <ol start="3"><li>Salt</li></ol>}; in an outline {@code list ordered start=3}
 * with {@code list-item Salt} below it.
 *
 * @param kind with bullets or with numbers
 * @param start the number of the first item; 1 for a list with bullets
 * @param numbering how the numbers are written, after the HTML attribute {@code type} ({@code 1 a A
 *     i I}), or {@code null} if not stated
 * @param items the items, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record ListBlock(
    ListKind kind, int start, @Nullable String numbering, List<ListItem> items, NodeInfo info)
    implements Block, WithListBlock {
  /** Refuses a list without items. */
  public ListBlock {
    Objects.requireNonNull(kind, "kind");
    items = Check.nonEmpty(items, "items");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param kind with bullets or with numbers
   * @param start the number of the first item; 1 for a list with bullets
   * @param numbering how the numbers are written, after the HTML attribute {@code type} ({@code 1 a
   *     A i I}), or {@code null} if not stated
   * @param items the items, never empty
   * @return the node, without info
   */
  public static ListBlock of(
      ListKind kind, int start, @Nullable String numbering, List<ListItem> items) {
    return new ListBlock(kind, start, numbering, items, NodeInfo.NONE);
  }

  /**
   * A list with bullets.
   *
   * @param items the items
   * @return the node, without info
   */
  public static ListBlock of(ListItem... items) {
    return of(ListKind.BULLET, 1, null, List.of(items));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitListBlock(this);
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
  public static final class Builder extends ListBlockBuilder {
    Builder() {
      info(NodeInfo.NONE);
      kind(ListKind.BULLET);
      start(1);
    }
  }
}
