package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Words of somebody else, or words set apart, inside a sentence. The marks are kept separate from
 * the words, so that the text can be written exactly as it was.
 *
 * <p>In text {@code she said “no” twice}; in an outline {@code inline-quotation “no”}.
 *
 * @param open the mark before the words with any space that belongs to it ({@code "« "}); empty for
 *     an HTML {@code q} element
 * @param content the words between the marks, never empty
 * @param close the mark after the words, likewise; also empty where the quotation runs on in the
 *     next paragraph
 * @param function what the quotation is there for
 * @param utterance a name shared by the parts of one utterance, or {@code null} if it has no other
 *     part
 * @param attribution who is quoted, or {@code null} if the article does not say
 * @param info what else is known of the node
 */
@Value.Builder
public record InlineQuotation(
    String open,
    List<Inline> content,
    String close,
    QuotationFunction function,
    @Nullable String utterance,
    @Nullable Attribution attribution,
    NodeInfo info)
    implements Inline, Quotation, WithInlineQuotation {
  /** Refuses empty content. */
  public InlineQuotation {
    Objects.requireNonNull(open, "open");
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(close, "close");
    Objects.requireNonNull(function, "function");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param open the mark before the words with any space that belongs to it ({@code "« "}); empty
   *     for an HTML {@code q} element
   * @param content the words between the marks, never empty
   * @param close the mark after the words, likewise; also empty where the quotation runs on in the
   *     next paragraph
   * @param function what the quotation is there for
   * @param utterance a name shared by the parts of one utterance, or {@code null} if it has no
   *     other part
   * @param attribution who is quoted, or {@code null} if the article does not say
   * @return the node, without info
   */
  public static InlineQuotation of(
      String open,
      List<Inline> content,
      String close,
      QuotationFunction function,
      @Nullable String utterance,
      @Nullable Attribution attribution) {
    return new InlineQuotation(
        open, content, close, function, utterance, attribution, NodeInfo.NONE);
  }

  /**
   * A quotation of unknown function and speaker.
   *
   * @param open the mark before
   * @param text the words, not empty
   * @param close the mark after
   * @return the node, without info
   */
  public static InlineQuotation of(String open, String text, String close) {
    return of(open, List.of(Text.of(text)), close, QuotationFunction.UNKNOWN, null, null);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitInlineQuotation(this);
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
  public static final class Builder extends InlineQuotationBuilder {
    Builder() {
      info(NodeInfo.NONE);
      function(QuotationFunction.UNKNOWN);
      open("");
      close("");
    }
  }
}
