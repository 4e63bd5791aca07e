package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A section title inside the article. The article's own title is not a heading: it stands in the
 * {@link Header}.
 *
 * <p>In HTML {@code <h2>Prices</h2>}; in an outline {@code heading 2 Prices}. Levels may skip, as
 * they do in the source.
 *
 * @param level from 1 (highest) to 6
 * @param content the words, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Heading(int level, List<Inline> content, NodeInfo info)
    implements Block, WithHeading {
  /** Refuses a level outside 1 to 6 and empty content. */
  public Heading {
    Check.range(level, 1, 6, "level");
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param level from 1 (highest) to 6
   * @param content the words, never empty
   * @return the node, without info
   */
  public static Heading of(int level, List<Inline> content) {
    return new Heading(level, content, NodeInfo.NONE);
  }

  /**
   * The node with one text for content.
   *
   * @param level from 1 (highest) to 6
   * @param text the words, not empty
   * @return the node, without info
   */
  public static Heading of(int level, String text) {
    return of(level, List.of(Text.of(text)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitHeading(this);
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
  public static final class Builder extends HeadingBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
