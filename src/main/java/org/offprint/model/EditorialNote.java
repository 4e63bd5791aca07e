package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A note of the publisher about the article itself: a correction, an editor's note, where it
 * appeared first.
 *
 * <p>In text {@code This article first appeared in The Ferry Post.}; in an outline {@code
 * editorial-note first-published outlet="The Ferry Post" …}
 *
 * @param kind what the note is about
 * @param date the date of a correction or update, or {@code null}
 * @param outlet the publication or sponsor it names, or {@code null}
 * @param url the address it links to, or {@code null}
 * @param content the note as printed, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record EditorialNote(
    EditorialNoteKind kind,
    @Nullable ArticleDate date,
    @Nullable String outlet,
    @Nullable String url,
    List<Block> content,
    NodeInfo info)
    implements Block, WithEditorialNote {
  /** Refuses empty content. */
  public EditorialNote {
    Objects.requireNonNull(kind, "kind");
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param kind what the note is about
   * @param date the date of a correction or update, or {@code null}
   * @param outlet the publication or sponsor it names, or {@code null}
   * @param url the address it links to, or {@code null}
   * @param content the note as printed, never empty
   * @return the node, without info
   */
  public static EditorialNote of(
      EditorialNoteKind kind,
      @Nullable ArticleDate date,
      @Nullable String outlet,
      @Nullable String url,
      List<Block> content) {
    return new EditorialNote(kind, date, outlet, url, content, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitEditorialNote(this);
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
  public static final class Builder extends EditorialNoteBuilder {
    Builder() {
      info(NodeInfo.NONE);
      kind(EditorialNoteKind.EDITOR);
    }
  }
}
