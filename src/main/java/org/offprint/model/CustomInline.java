package org.offprint.model;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * An inline of a kind that the library has no type for: a caller's own, or a type that only a newer
 * version knows. Exporters write its content where they know no better.
 *
 * @param kind the name of the kind in lower case, such as {@code acme:ticker}
 * @param content what it holds, or empty
 * @param data its other properties by name, sorted by name
 * @param info what else is known of the node
 */
@Value.Builder
public record CustomInline(
    String kind, List<Inline> content, SortedMap<String, String> data, NodeInfo info)
    implements Inline, WithCustomInline {
  /** Refuses a kind that is not a lowercase name. */
  public CustomInline {
    Check.code(kind, "kind");
    content = Check.list(content, "content");
    data = NodeInfo.sorted(data, "data");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param kind the name of the kind in lower case, such as {@code acme:ticker}
   * @param content what it holds, or empty
   * @param data its other properties by name, sorted by name
   * @return the node, without info
   */
  public static CustomInline of(String kind, List<Inline> content, SortedMap<String, String> data) {
    return new CustomInline(kind, content, data, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitCustomInline(this);
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
  public static final class Builder extends CustomInlineBuilder {
    Builder() {
      info(NodeInfo.NONE);
      data(java.util.Collections.emptySortedMap());
    }
  }
}
