package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the article shown a second time as a display, to draw the eye. It is not new text:
 * exporters for reading may leave it out.
 *
 * <p>In HTML {@code <aside class="pullquote">…</aside>}; in an outline {@code pull-quotation …}
 *
 * @param content the display, never empty
 * @param citation the source line in the display, as printed; empty if there is none
 * @param attribution who is quoted, or {@code null} if the article does not say
 * @param repeats the id of the block that it repeats, or {@code null} if that was not found
 * @param info what else is known of the node
 */
@Value.Builder
public record PullQuotation(
    List<Block> content,
    List<Inline> citation,
    @Nullable Attribution attribution,
    @Nullable String repeats,
    NodeInfo info)
    implements Block, Quotation, WithPullQuotation {
  /** Refuses empty content. */
  public PullQuotation {
    content = Check.nonEmpty(content, "content");
    citation = Check.list(citation, "citation");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param content the display, never empty
   * @param citation the source line in the display, as printed; empty if there is none
   * @param attribution who is quoted, or {@code null} if the article does not say
   * @param repeats the id of the block that it repeats, or {@code null} if that was not found
   * @return the node, without info
   */
  public static PullQuotation of(
      List<Block> content,
      List<Inline> citation,
      @Nullable Attribution attribution,
      @Nullable String repeats) {
    return new PullQuotation(content, citation, attribution, repeats, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitPullQuotation(this);
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
  public static final class Builder extends PullQuotationBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
