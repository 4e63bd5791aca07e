package org.offprint.traverse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Heading;

/** Gives headings the levels that follow from their nesting. */
final class GapFreeHeadings implements Transform {

  @Override
  public Article apply(Article article) {
    int highest = article.stream(Heading.class).mapToInt(Heading::level).min().orElse(1);
    return new Levels(highest).apply(article);
  }

  /** One pass over one article. */
  private static final class Levels implements Rewriter {
    private final int highest;

    /** The old levels of the headings that the next one may belong to, the lowest first. */
    private final Deque<Integer> above = new ArrayDeque<>();

    Levels(int highest) {
      this.highest = highest;
    }

    @Override
    public List<Block> visitHeading(Heading node) {
      while (!above.isEmpty() && above.peek() >= node.level()) {
        above.pop();
      }
      above.push(node.level());
      return List.of(node.withLevel(highest + above.size() - 1));
    }
  }
}
