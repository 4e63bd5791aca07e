package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Words set apart in one of the less common ways: subscript, marked, small capitals, or a span in
 * another language.
 *
 * @param style how they are set apart
 * @param content the words, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Styled(InlineStyle style, List<Inline> content, NodeInfo info)
    implements Inline, WithStyled {
  /** Refuses empty content. */
  public Styled {
    Objects.requireNonNull(style, "style");
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param style how they are set apart
   * @param content the words, never empty
   * @return the node, without info
   */
  public static Styled of(InlineStyle style, List<Inline> content) {
    return new Styled(style, content, NodeInfo.NONE);
  }

  /**
   * The node with one text for content.
   *
   * @param style how the words are set apart
   * @param text the words, not empty
   * @return the node, without info
   */
  public static Styled of(InlineStyle style, String text) {
    return of(style, List.of(Text.of(text)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitStyled(this);
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
  public static final class Builder extends StyledBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
