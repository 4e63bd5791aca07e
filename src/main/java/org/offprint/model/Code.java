package org.offprint.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * A piece of code inside a line.
 *
 * <p>In HTML {@code <code>ls -l</code>}; in an outline {@code code ls -l}.
 *
 * @param text the code, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Code(String text, NodeInfo info) implements Inline, WithCode {
  /** Refuses empty text. */
  public Code {
    Check.nonEmpty(text, "text");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param text the code, never empty
   * @return the node, without info
   */
  public static Code of(String text) {
    return new Code(text, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitCode(this);
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
  public static final class Builder extends CodeBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
