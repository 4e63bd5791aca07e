package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something embedded from elsewhere: a film player, a post, a map. The model holds its address and
 * what to show without it, never its markup.
 *
 * @param kind what kind of thing it is
 * @param url its address, or {@code null} if there is only a fallback
 * @param provider who provides it, such as {@code YouTube}, or {@code null}
 * @param fallback what to show in its place, or empty
 * @param caption what is said of it, or empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Embed(
    EmbedKind kind,
    @Nullable String url,
    @Nullable String provider,
    List<Block> fallback,
    List<Block> caption,
    NodeInfo info)
    implements Block, WithEmbed {
  /** Refuses an embed with neither address nor fallback. */
  public Embed {
    Objects.requireNonNull(kind, "kind");
    fallback = Check.list(fallback, "fallback");
    caption = Check.list(caption, "caption");
    Check.require(
        url != null || !fallback.isEmpty(), "fallback", "must not be empty without a url");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param kind what kind of thing it is
   * @param url its address, or {@code null} if there is only a fallback
   * @param provider who provides it, such as {@code YouTube}, or {@code null}
   * @param fallback what to show in its place, or empty
   * @param caption what is said of it, or empty
   * @return the node, without info
   */
  public static Embed of(
      EmbedKind kind,
      @Nullable String url,
      @Nullable String provider,
      List<Block> fallback,
      List<Block> caption) {
    return new Embed(kind, url, provider, fallback, caption, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitEmbed(this);
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
  public static final class Builder extends EmbedBuilder {
    Builder() {
      info(NodeInfo.NONE);
      kind(EmbedKind.OTHER);
    }
  }
}
