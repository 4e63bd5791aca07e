package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An item of a {@link ListBlock}. It holds blocks, among them further lists.
 *
 * @param checked whether a task is done, or {@code null} for an item that is not a task
 * @param content what the item says, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record ListItem(@Nullable Boolean checked, List<Block> content, NodeInfo info)
    implements Part, WithListItem {
  /** Refuses empty content. */
  public ListItem {
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param checked whether a task is done, or {@code null} for an item that is not a task
   * @param content what the item says, never empty
   * @return the node, without info
   */
  public static ListItem of(@Nullable Boolean checked, List<Block> content) {
    return new ListItem(checked, content, NodeInfo.NONE);
  }

  /**
   * An item of one paragraph.
   *
   * @param text the words, not empty
   * @return the node, without info
   */
  public static ListItem of(String text) {
    return of(null, List.of(Paragraph.of(text)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitListItem(this);
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
  public static final class Builder extends ListItemBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
