package org.offprint.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * A break between two passages: a line, three stars, an ornament. A parsed body neither starts nor
 * ends with one.
 *
 * <p>In HTML {@code <hr>}; in an outline {@code thematic-break}.
 *
 * @param info what else is known of the node
 */
@Value.Builder
public record ThematicBreak(NodeInfo info) implements Block, WithThematicBreak {
  /** Refuses nothing but null. */
  public ThematicBreak {
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node without info.
   *
   * @return the node
   */
  public static ThematicBreak of() {
    return new ThematicBreak(NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitThematicBreak(this);
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
  public static final class Builder extends ThematicBreakBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
