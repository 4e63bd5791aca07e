package org.offprint.traverse;

import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Node;
import org.offprint.model.Visitor;

/**
 * Replaces nodes by type, and keeps those of all other types. Any method of a {@link Visitor} may
 * be overridden; the answer is a list of nodes:
 *
 * <ul>
 *   <li>the node itself, alone, keeps it;
 *   <li>other nodes replace it;
 *   <li>none delete it.
 * </ul>
 *
 * <pre>{@code
 * Rewriter plain =
 *     new Rewriter() {
 *       @Override
 *       public List<Inline> visitStrong(Strong node) {
 *         return node.content();
 *       }
 *
 *       @Override
 *       public List<Block> visitThematicBreak(ThematicBreak node) {
 *         return List.of();
 *       }
 *     };
 * Article plainer = plain.apply(article);
 * }</pre>
 *
 * <p>Children come before their parents and in reading order, so a method sees a node whose
 * children are rewritten already; what it returns is not rewritten again. A block can be replaced
 * by blocks, an inline by inlines, a {@link org.offprint.model.Part} by parts of its type. A
 * container that has lost content it requires disappears, without a call of its method. Kicker,
 * title, standfirst, byline, credits, body and notes are rewritten, the bios in the metadata are
 * not.
 *
 * <p>Every list and node in which nothing changed remains the same object. If anything did change,
 * the result is in normal form, see {@link Article#normalized()}; if nothing did, it is the same
 * article.
 */
public interface Rewriter extends Transform, Visitor<List<? extends Node>> {
  /**
   * Rewrites an article.
   *
   * @param article what to start from
   * @return another article, or the same one if every node was kept
   * @throws IllegalArgumentException if a method answers with a node that cannot stand there, such
   *     as a block for an inline
   */
  @Override
  default Article apply(Article article) {
    Article rewritten = article.replaceNodes(node -> node.accept(this));
    return rewritten == article ? article : rewritten.normalized();
  }

  /**
   * Keeps the node.
   *
   * @param node the node
   * @return the node alone
   */
  @Override
  default List<? extends Node> visitOther(Node node) {
    return List.of(node);
  }
}
