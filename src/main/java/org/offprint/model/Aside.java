package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A box beside the text: facts, a profile, a definition.
 *
 * @param kind what kind of box it is
 * @param title its title, or empty
 * @param content what it says, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Aside(AsideKind kind, List<Inline> title, List<Block> content, NodeInfo info)
    implements Block, WithAside {
  /** Refuses empty content. */
  public Aside {
    Objects.requireNonNull(kind, "kind");
    title = Check.list(title, "title");
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param kind what kind of box it is
   * @param title its title, or empty
   * @param content what it says, never empty
   * @return the node, without info
   */
  public static Aside of(AsideKind kind, List<Inline> title, List<Block> content) {
    return new Aside(kind, title, content, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitAside(this);
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
  public static final class Builder extends AsideBuilder {
    Builder() {
      info(NodeInfo.NONE);
      kind(AsideKind.BOX);
    }
  }
}
