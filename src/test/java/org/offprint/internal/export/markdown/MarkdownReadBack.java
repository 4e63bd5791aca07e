package org.offprint.internal.export.markdown;

import java.util.List;
import org.offprint.model.Article;

/** Holds an article against what a reader of Markdown finds in its export. */
public final class MarkdownReadBack {
  private MarkdownReadBack() {}

  /** What the article says, one block to a line. */
  public static List<String> expected(Article article) {
    return ModelShape.of(article);
  }

  /** What is found in Markdown, one block to a line. */
  public static List<String> found(String markdown) {
    return ReadBackShape.of(markdown);
  }
}
