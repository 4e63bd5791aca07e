package org.offprint.internal.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ElementPath;

/**
 * Names the places of elements: {@code html/body/div[2]/p}, where a number counts the siblings of
 * the same tag. What is asked for once is remembered, so that a page with many siblings costs no
 * more than one with few.
 */
final class ElementPaths {
  /** Among so many siblings it is cheaper to look than to remember. */
  private static final int FEW = 24;

  private final PageTree tree;
  private final @Nullable String[] paths;
  private final int[] positions;
  private final @Nullable ElementPath around;
  private @Nullable Map<Element, Integer> numbers;

  ElementPaths(PageTree tree) {
    this(tree, null);
  }

  private ElementPaths(PageTree tree, @Nullable ElementPath around) {
    this.tree = tree;
    this.around = around;
    paths = new String[tree.size()];
    positions = new int[tree.size()];
  }

  /** The places of what an element holds as data: all of it stands in that element. */
  ElementPaths inside(int number) {
    return new ElementPaths(tree, ofWitness(number));
  }

  /** The place of a run: the block around it. */
  ElementPath of(Run run) {
    return around != null ? around : new ElementPath(pathOf(run.place()), run.index());
  }

  /**
   * The place of an element of the page.
   *
   * @param run the number of the first run in it
   */
  ElementPath of(Element element, int run) {
    return around != null ? around : new ElementPath(pathOf(element), run);
  }

  /**
   * The place of an element by its number.
   *
   * @param run the number of the first run in it or after it
   */
  ElementPath of(int number, int run) {
    return around != null ? around : new ElementPath(pathOf(number), run);
  }

  /** The place of an element with a number that states a fact: among the runs it has none. */
  ElementPath ofWitness(int number) {
    return ElementPath.of(pathOf(number));
  }

  private String pathOf(int number) {
    int parent = tree.parent(number);
    if (parent <= 0) {
      return number == 0 ? "html" : step(number);
    }
    return path(parent) + '/' + step(number);
  }

  private String pathOf(Element element) {
    Deque<Element> unnumbered = new ArrayDeque<>();
    Integer number = null;
    for (Element at = element; at != null && !(at instanceof Document); at = at.parent()) {
      number = numbers().get(at);
      if (number != null) {
        break;
      }
      unnumbered.push(at);
    }
    if (unnumbered.isEmpty()) {
      return pathOf(number == null ? 0 : number);
    }
    StringBuilder path = new StringBuilder(number == null ? "" : pathOf(number));
    for (Element at : unnumbered) {
      path.append(path.isEmpty() ? "" : "/").append(step(at.tagName(), positionAmongSiblings(at)));
    }
    return path.toString();
  }

  /** The numbers of the elements that make blocks; others are hardly asked for. */
  private Map<Element, Integer> numbers() {
    if (numbers == null) {
      numbers = new IdentityHashMap<>(tree.size() / 4);
      for (int i = 0; i < tree.size(); i++) {
        if (tree.kind(i).isShown()) {
          numbers.put(tree.element(i), i);
        }
      }
    }
    return numbers;
  }

  /** The path of an element that others stand in. */
  private String path(int element) {
    String known = paths[element];
    if (known != null) {
      return known;
    }
    IntList unknown = new IntList();
    int at = element;
    while (at > 0 && paths[at] == null) {
      unknown.add(at);
      at = tree.parent(at);
    }
    StringBuilder path = new StringBuilder(at > 0 ? paths[at] : "");
    for (int i = unknown.size() - 1; i >= 0; i--) {
      path.append(path.isEmpty() ? "" : "/").append(step(unknown.get(i)));
    }
    known = path.toString();
    paths[element] = known;
    return known;
  }

  private String step(int number) {
    if (positions[number] == 0) {
      if (number == 0) {
        positions[0] = 1;
      } else {
        count(tree.parent(number));
      }
    }
    return step(tree.element(number).tagName(), positions[number]);
  }

  private static String step(String tag, int position) {
    return position == 1 ? tag : tag + '[' + position + ']';
  }

  private static int positionAmongSiblings(Element element) {
    int position = 1;
    for (Node at = element.previousSibling(); at != null; at = at.previousSibling()) {
      position += at instanceof Element other && other.nameIs(element.normalName()) ? 1 : 0;
    }
    return position;
  }

  /** Counts the children of an element, each among those of its tag. */
  private void count(int parent) {
    int first = parent + 1;
    if (tree.element(parent).childNodeSize() > FEW) {
      Map<String, Integer> byTag = new HashMap<>();
      for (int child = first; child < tree.end(parent); child = tree.end(child)) {
        positions[child] = byTag.merge(tree.tag(child), 1, Integer::sum);
      }
      return;
    }
    for (int child = first; child < tree.end(parent); child = tree.end(child)) {
      positions[child] = 1;
      for (int before = first; before < child; before = tree.end(before)) {
        positions[child] += tree.kind(before).isSame(tree.kind(child)) ? 1 : 0;
      }
    }
  }
}
