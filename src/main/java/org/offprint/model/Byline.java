package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A line that says who made the article, as printed: {@code By Ines Varga in Lund}, {@code
 * Reporting by A; editing by B}. Who they are is in {@link Metadata#contributors()}.
 *
 * @param content the words, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Byline(List<Inline> content, NodeInfo info) implements Part, WithByline {
  /** Refuses empty content. */
  public Byline {
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param content the words, never empty
   * @return the node, without info
   */
  public static Byline of(List<Inline> content) {
    return new Byline(content, NodeInfo.NONE);
  }

  /**
   * The node with one text for content.
   *
   * @param text the words, not empty
   * @return the node, without info
   */
  public static Byline of(String text) {
    return of(List.of(Text.of(text)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitByline(this);
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
  public static final class Builder extends BylineBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
