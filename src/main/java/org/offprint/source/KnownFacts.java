package org.offprint.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;

/**
 * What is known about an article besides its page, such as from the head of a mail or from a feed.
 *
 * @param title its title, or {@code null}
 * @param author the name of its author, or {@code null}
 * @param published when it was published, or {@code null}
 */
public record KnownFacts(
    @Nullable String title, @Nullable String author, @Nullable ArticleDate published) {
  /** Nothing is known. */
  public static final KnownFacts NONE = new KnownFacts(null, null, null);

  /**
   * These facts with a title.
   *
   * @param title the title
   * @return the facts
   */
  public KnownFacts withTitle(String title) {
    return new KnownFacts(Objects.requireNonNull(title, "title"), author, published);
  }

  /**
   * These facts with an author.
   *
   * @param author the name
   * @return the facts
   */
  public KnownFacts withAuthor(String author) {
    return new KnownFacts(title, Objects.requireNonNull(author, "author"), published);
  }

  /**
   * These facts with a date.
   *
   * @param published the date of publication
   * @return the facts
   */
  public KnownFacts withPublished(ArticleDate published) {
    return new KnownFacts(title, author, Objects.requireNonNull(published, "published"));
  }
}
