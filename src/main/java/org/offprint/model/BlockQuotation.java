package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Words of somebody else set as a block of their own. Inside may stand any blocks.
 *
 * <p>In HTML {@code <blockquote><p>We leave at dawn.</p></blockquote>}; in an outline {@code
 * block-quotation We leave at dawn.}
 *
 * @param kind a plain block or an epigraph
 * @param content what is quoted, never empty
 * @param citation the line under the quotation that names its source, as printed; empty if there is
 *     none
 * @param attribution who is quoted, or {@code null} if the article does not say
 * @param info what else is known of the node
 */
@Value.Builder
public record BlockQuotation(
    BlockQuotationKind kind,
    List<Block> content,
    List<Inline> citation,
    @Nullable Attribution attribution,
    NodeInfo info)
    implements Block, Quotation, WithBlockQuotation {
  /** Refuses empty content. */
  public BlockQuotation {
    Objects.requireNonNull(kind, "kind");
    content = Check.nonEmpty(content, "content");
    citation = Check.list(citation, "citation");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param kind a plain block or an epigraph
   * @param content what is quoted, never empty
   * @param citation the line under the quotation that names its source, as printed; empty if there
   *     is none
   * @param attribution who is quoted, or {@code null} if the article does not say
   * @return the node, without info
   */
  public static BlockQuotation of(
      BlockQuotationKind kind,
      List<Block> content,
      List<Inline> citation,
      @Nullable Attribution attribution) {
    return new BlockQuotation(kind, content, citation, attribution, NodeInfo.NONE);
  }

  /**
   * A plain block quotation without a source.
   *
   * @param content what is quoted
   * @return the node, without info
   */
  public static BlockQuotation of(Block... content) {
    return of(BlockQuotationKind.BLOCK, List.of(content), List.of(), null);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitBlockQuotation(this);
  }

  @Override
  public String toString() {
    return OutlineLine.of(this);
  }

  /**
   * Starts with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not safe for use by several threads. */
  public static final class Builder extends BlockQuotationBuilder {
    Builder() {
      info(NodeInfo.NONE);
      kind(BlockQuotationKind.BLOCK);
    }
  }
}
