package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A post of a thread: what one member of a forum wrote at one time, a question, an answer or a
 * comment on one of these. The posts of a thread stand one after the other, in the order of the
 * page; an answer to a post is not inside it.
 *
 * @param author who wrote it, or {@code null} if the source does not mark a name as the author's
 * @param published when it was written, or {@code null}
 * @param title its own title, or empty, as it mostly is
 * @param content what it says, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Post(
    @Nullable Speaker author,
    @Nullable ArticleDate published,
    List<Inline> title,
    List<Block> content,
    NodeInfo info)
    implements Block, WithPost {
  /** Refuses empty content. */
  public Post {
    title = Check.list(title, "title");
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param author who wrote it, or {@code null}
   * @param published when it was written, or {@code null}
   * @param title its own title, or empty
   * @param content what it says, never empty
   * @return the node, without info
   */
  public static Post of(
      @Nullable Speaker author,
      @Nullable ArticleDate published,
      List<Inline> title,
      List<Block> content) {
    return new Post(author, published, title, content, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitPost(this);
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
  public static final class Builder extends PostBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
