package org.offprint.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * A run of characters. It holds no line ends (those are {@link LineBreak}s) when it comes from a
 * parser.
 *
 * @param value the characters, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Text(String value, NodeInfo info) implements Inline, WithText {
  /** Refuses an empty value. */
  public Text {
    Check.nonEmpty(value, "value");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param value the characters, never empty
   * @return the node, without info
   */
  public static Text of(String value) {
    return new Text(value, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitText(this);
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
  public static final class Builder extends TextBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
