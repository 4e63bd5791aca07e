package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Emphasised words, mostly set in italics.
 *
 * <p>In HTML {@code <em>never</em>} or {@code <i>never</i>}; in an outline {@code emphasis never}.
 *
 * @param content the words, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Emphasis(List<Inline> content, NodeInfo info) implements Inline, WithEmphasis {
  /** Refuses empty content. */
  public Emphasis {
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param content the words, never empty
   * @return the node, without info
   */
  public static Emphasis of(List<Inline> content) {
    return new Emphasis(content, NodeInfo.NONE);
  }

  /**
   * The node with one text for content.
   *
   * @param text the words, not empty
   * @return the node, without info
   */
  public static Emphasis of(String text) {
    return of(List.of(Text.of(text)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitEmphasis(this);
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
  public static final class Builder extends EmphasisBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
