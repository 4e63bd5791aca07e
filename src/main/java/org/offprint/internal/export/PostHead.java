package org.offprint.internal.export;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.ArticleDate;
import org.offprint.model.Post;

/**
 * What stands above a post: who wrote it, and when.
 *
 * @param author the name of the author, or empty
 * @param date the date as written, or empty
 */
public record PostHead(String author, String date) {
  /** That of a post. */
  public static PostHead of(Post post) {
    ArticleDate published = post.published();
    return new PostHead(
        post.author() == null ? "" : OneLine.of(post.author().name()),
        published == null ? "" : OneLine.of(published.raw()));
  }

  /** Names and values for formats that have attributes: the author, and the date in ISO 8601. */
  public static List<String> facts(Post post) {
    List<String> facts = new ArrayList<>();
    if (post.author() != null) {
      facts.addAll(List.of("author", post.author().name()));
    }
    if (post.published() != null) {
      facts.addAll(List.of("published", post.published().iso()));
    }
    return facts;
  }

  /** Whether neither is known. */
  public boolean isEmpty() {
    return author.isEmpty() && date.isEmpty();
  }

  /** What stands between the two. */
  public String separator() {
    return author.isEmpty() || date.isEmpty() ? "" : ", ";
  }

  /** Both on one line. */
  public String line() {
    return author + separator() + date;
  }
}
