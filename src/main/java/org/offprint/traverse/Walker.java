package org.offprint.traverse;

import java.util.List;
import java.util.Objects;
import org.offprint.model.Article;
import org.offprint.model.Node;
import org.offprint.model.Slot;

/**
 * Walks trees in reading order, parents before children, and tells for each node what is around it.
 *
 * <pre>{@code
 * Walker.walk(
 *     article,
 *     (node, path) -> {
 *       if (node instanceof Link link && path.enclosing(Figure.class).isEmpty()) {
 *         links.add(link);
 *       }
 *       return node instanceof Table ? Step.SKIP : Step.CONTINUE;
 *     });
 * }</pre>
 *
 * <p>Where neither ancestors nor skipping matter, {@link Article#stream(Class)} is shorter.
 */
public final class Walker {
  private Walker() {}

  /**
   * Walks through an article: kicker, title, standfirst, byline, credits, body, notes.
   *
   * @param article the article
   * @param listener what to call for each node
   */
  public static void walk(Article article, NodeListener listener) {
    walk(OpenList.of(null, article.slots()), listener);
  }

  /**
   * Walks through a node and everything below it.
   *
   * @param node the node, which has no parent in this walk
   * @param listener what to call for each node
   */
  public static void walk(Node node, NodeListener listener) {
    walk(List.of(node), listener);
  }

  /**
   * Walks through some nodes and everything below them.
   *
   * @param nodes the nodes, which have no parent in this walk
   * @param listener what to call for each node
   */
  public static void walk(List<? extends Node> nodes, NodeListener listener) {
    walk(OpenList.loose(nodes), listener);
  }

  private static void walk(OpenList top, NodeListener listener) {
    Objects.requireNonNull(listener, "listener");
    NodePath path = new NodePath();
    path.push(top);
    while (true) {
      OpenList list = path.innermost();
      if (list.hasNext()) {
        Node node = list.next();
        Step step = Objects.requireNonNull(listener.enter(node, path), "step");
        if (step == Step.STOP) {
          return;
        }
        List<Slot> slots = step == Step.SKIP ? List.of() : node.slots();
        if (slots.isEmpty()) {
          listener.leave(node, path);
        } else {
          path.push(OpenList.of(node, slots));
        }
      } else if (path.depth() == 0) {
        return;
      } else {
        path.pop();
        listener.leave(path.innermost().node(), path);
      }
    }
  }
}
