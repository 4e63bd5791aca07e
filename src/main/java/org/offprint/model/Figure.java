package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Content that stands apart from the text with its own words under it: a picture, several (a
 * gallery), a table, a listing.
 *
 * <p>In HTML {@code <figure><img …><figcaption>The mill</figcaption></figure>}; in an outline
 * {@code figure} with {@code media}, {@code caption} and {@code credit} lines below it.
 *
 * @param content what is shown; empty if the source has kept only its words
 * @param caption what is said of it, or empty
 * @param credit who made it, as printed; or empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Figure(List<Block> content, List<Block> caption, List<Inline> credit, NodeInfo info)
    implements Block, WithFigure {
  /** Refuses a figure with neither content nor caption nor credit. */
  public Figure {
    content = Check.list(content, "content");
    caption = Check.list(caption, "caption");
    credit = Check.list(credit, "credit");
    Check.require(
        !content.isEmpty() || !caption.isEmpty() || !credit.isEmpty(),
        "content",
        "must not be empty without a caption or credit");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param content what is shown; empty if the source has kept only its words
   * @param caption what is said of it, or empty
   * @param credit who made it, as printed; or empty
   * @return the node, without info
   */
  public static Figure of(List<Block> content, List<Block> caption, List<Inline> credit) {
    return new Figure(content, caption, credit, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitFigure(this);
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
  public static final class Builder extends FigureBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
