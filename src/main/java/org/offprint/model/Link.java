package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Words that lead elsewhere.
 *
 * <p>In HTML {@code <a href="https://example.org/">here</a>}; in an outline {@code link
 * https://example.org/ here}.
 *
 * @param href the address, absolute where the page's own is known; kept as text because many real
 *     addresses are not valid URIs
 * @param title the advisory title, or {@code null}
 * @param content the words, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Link(String href, @Nullable String title, List<Inline> content, NodeInfo info)
    implements Inline, WithLink {
  /** Refuses empty content. */
  public Link {
    Objects.requireNonNull(href, "href");
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param href the address, absolute where the page's own is known; kept as text because many real
   *     addresses are not valid URIs
   * @param title the advisory title, or {@code null}
   * @param content the words, never empty
   * @return the node, without info
   */
  public static Link of(String href, @Nullable String title, List<Inline> content) {
    return new Link(href, title, content, NodeInfo.NONE);
  }

  /**
   * A link without a title.
   *
   * @param href the address
   * @param text the words, not empty
   * @return the node, without info
   */
  public static Link of(String href, String text) {
    return of(href, null, List.of(Text.of(text)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitLink(this);
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
  public static final class Builder extends LinkBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
