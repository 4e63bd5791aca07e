package org.offprint.traverse;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.offprint.model.Article;

/**
 * Makes another article out of an article. What it does not change it shares with the one it was
 * given.
 *
 * <pre>{@code
 * Transform forPrint = Transforms.withoutLinks().then(Transforms.gapFreeHeadings());
 * Article printed = forPrint.apply(article);
 * }</pre>
 */
@FunctionalInterface
public interface Transform extends UnaryOperator<Article> {
  /**
   * The article, changed.
   *
   * @param article what to start from
   * @return another article, or the same one if there is nothing to change
   */
  @Override
  Article apply(Article article);

  /**
   * This transform and another one after it.
   *
   * @param next what to do with this one's result
   * @return both as one
   */
  default Transform then(Transform next) {
    Objects.requireNonNull(next, "next");
    return article -> next.apply(apply(article));
  }
}
