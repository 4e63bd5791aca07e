package org.offprint.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * A picture inside a line, such as a symbol.
 *
 * @param media what is shown
 * @param info what else is known of the node
 */
@Value.Builder
public record InlineImage(Media media, NodeInfo info) implements Inline, WithInlineImage {
  /** Refuses nothing but null. */
  public InlineImage {
    Objects.requireNonNull(media, "media");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param media what is shown
   * @return the node, without info
   */
  public static InlineImage of(Media media) {
    return new InlineImage(media, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitInlineImage(this);
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
  public static final class Builder extends InlineImageBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
