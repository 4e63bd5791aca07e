package org.offprint.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * The end of a line within a block, as in an address or a poem.
 *
 * <p>In HTML {@code <br>}; in an outline {@code line-break}.
 *
 * @param info what else is known of the node
 */
@Value.Builder
public record LineBreak(NodeInfo info) implements Inline, WithLineBreak {
  /** Refuses nothing but null. */
  public LineBreak {
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node without info.
   *
   * @return the node
   */
  public static LineBreak of() {
    return new LineBreak(NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitLineBreak(this);
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
  public static final class Builder extends LineBreakBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
