package org.offprint.parse;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.source.Resources;

/**
 * What a parser returns. Two of them are equal if their articles and reports are.
 *
 * @param article the article, perhaps empty
 * @param report how it was read, and what was left out
 * @param resources what was saved beside the page, such as its pictures: for exporters that include
 *     them; it may keep the file in memory
 */
public record ParseResult(Article article, Report report, Resources resources) {
  /** Refuses null. */
  public ParseResult {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(resources, "resources");
  }

  /**
   * A result with nothing beside the page.
   *
   * @param article the article, perhaps empty
   * @param report how it was read, and what was left out
   */
  public ParseResult(Article article, Report report) {
    this(article, report, Resources.NONE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParseResult result
        && article.equals(result.article)
        && report.equals(result.report);
  }

  @Override
  public int hashCode() {
    return 31 * article.hashCode() + report.hashCode();
  }
}
