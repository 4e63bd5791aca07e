package org.offprint.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * A picture, film or recording that stands on its own line.
 *
 * <p>In HTML {@code <img src="mill.jpg" alt="A mill">}; in an outline {@code media image mill.jpg}.
 *
 * @param media what is shown
 * @param info what else is known of the node
 */
@Value.Builder
public record MediaBlock(Media media, NodeInfo info) implements Block, WithMediaBlock {
  /** Refuses nothing but null. */
  public MediaBlock {
    Objects.requireNonNull(media, "media");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param media what is shown
   * @return the node, without info
   */
  public static MediaBlock of(Media media) {
    return new MediaBlock(media, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitMediaBlock(this);
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
  public static final class Builder extends MediaBlockBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
