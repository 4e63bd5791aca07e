package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a live report, with a time of its own.
 *
 * @param title its title, or empty
 * @param published when it was published, or {@code null}
 * @param modified when it was changed, or {@code null}
 * @param byline who wrote it, as printed; or empty
 * @param keyEvent whether the source marks it as a key event
 * @param content what it says, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record LiveUpdate(
    List<Inline> title,
    @Nullable ArticleDate published,
    @Nullable ArticleDate modified,
    List<Byline> byline,
    boolean keyEvent,
    List<Block> content,
    NodeInfo info)
    implements Block, WithLiveUpdate {
  /** Refuses empty content. */
  public LiveUpdate {
    title = Check.list(title, "title");
    byline = Check.list(byline, "byline");
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param title its title, or empty
   * @param published when it was published, or {@code null}
   * @param modified when it was changed, or {@code null}
   * @param byline who wrote it, as printed; or empty
   * @param keyEvent whether the source marks it as a key event
   * @param content what it says, never empty
   * @return the node, without info
   */
  public static LiveUpdate of(
      List<Inline> title,
      @Nullable ArticleDate published,
      @Nullable ArticleDate modified,
      List<Byline> byline,
      boolean keyEvent,
      List<Block> content) {
    return new LiveUpdate(title, published, modified, byline, keyEvent, content, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitLiveUpdate(this);
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
  public static final class Builder extends LiveUpdateBuilder {
    Builder() {
      info(NodeInfo.NONE);
      keyEvent(false);
    }
  }
}
