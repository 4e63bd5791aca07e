package org.offprint.parse;

import java.util.Objects;
import org.offprint.model.Article;

/**
 * What a parser returns.
 *
 * @param article the article, perhaps empty
 * @param report how it was read, and what was left out
 */
public record ParseResult(Article article, Report report) {
  /** Refuses null. */
  public ParseResult {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(report, "report");
  }
}
