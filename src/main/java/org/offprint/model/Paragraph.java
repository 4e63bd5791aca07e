package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A paragraph of running text.
 *
 * <p>In HTML {@code <p>Rain <em>all</em> day.</p>}; in an outline {@code paragraph Rain all day.}
 *
 * @param content the words, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Paragraph(List<Inline> content, NodeInfo info) implements Block, WithParagraph {
  /** Refuses empty content. */
  public Paragraph {
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param content the words, never empty
   * @return the node, without info
   */
  public static Paragraph of(List<Inline> content) {
    return new Paragraph(content, NodeInfo.NONE);
  }

  /**
   * The node with one text for content.
   *
   * @param text the words, not empty
   * @return the node, without info
   */
  public static Paragraph of(String text) {
    return of(List.of(Text.of(text)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitParagraph(this);
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
  public static final class Builder extends ParagraphBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
