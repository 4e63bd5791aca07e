package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Important words, mostly set in bold.
 *
 * <p>In HTML {@code <strong>never</strong>} or {@code <b>never</b>}; in an outline {@code strong
 * never}.
 *
 * @param content the words, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Strong(List<Inline> content, NodeInfo info) implements Inline, WithStrong {
  /** Refuses empty content. */
  public Strong {
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param content the words, never empty
   * @return the node, without info
   */
  public static Strong of(List<Inline> content) {
    return new Strong(content, NodeInfo.NONE);
  }

  /**
   * The node with one text for content.
   *
   * @param text the words, not empty
   * @return the node, without info
   */
  public static Strong of(String text) {
    return of(List.of(Text.of(text)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitStrong(this);
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
  public static final class Builder extends StrongBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
