package org.offprint.internal.html.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ElementPath;

/**
 * Names the places of elements: {@code html/body/div[2]/p}, where a number counts the siblings of
 * the same tag. Results are remembered, so that a page with many siblings costs no more than one
 * with few.
 */
public final class ElementPaths {
  /** Up to this many kinds of siblings, searching is cheaper than a table. */
  private static final int MOST_KINDS = 12;

  /** An element with this many children is likely to be asked for through several of them. */
  private static final int MANY = 4;

  private final PageTree tree;
  private final @Nullable String[] paths;
  private final int[] positions;

  /** The last child so far of each kind, of the element whose children are counted. */
  private final int[] lasts = new int[MOST_KINDS];

  private final @Nullable ElementPath around;
  private @Nullable Map<Element, Integer> numbers;

  /** The positions of elements without a number that were asked for, and of their siblings. */
  private final Map<Element, Integer> unnumbered = new IdentityHashMap<>();

  public ElementPaths(PageTree tree) {
    this(tree, null);
  }

  private ElementPaths(PageTree tree, @Nullable ElementPath around) {
    this.tree = tree;
    this.around = around;
    paths = new String[tree.size()];
    positions = new int[tree.size()];
  }

  /** The places of what an element holds as data: all of it stands in that element. */
  public ElementPaths inside(int number) {
    return new ElementPaths(tree, ofWitness(number));
  }

  /** The place of a run: the block around it. */
  public ElementPath of(Run run) {
    return around != null ? around : new ElementPath(pathOf(run.place()), run.index());
  }

  /**
   * The place of an element of the page.
   *
   * @param run the number of the first run in it
   */
  public ElementPath of(Element element, int run) {
    return around != null ? around : new ElementPath(pathOf(element), run);
  }

  /**
   * The place of an element by its number.
   *
   * @param run the number of the first run in it or after it
   */
  public ElementPath of(int number, int run) {
    return around != null ? around : new ElementPath(pathOf(number), run);
  }

  /** The place of an element with a number that states a fact: among the runs it has none. */
  public ElementPath ofWitness(int number) {
    return ElementPath.of(pathOf(number));
  }

  private String pathOf(int number) {
    if (number == 0) {
      return "html";
    }
    String known = paths[number];
    if (known != null) {
      return known;
    }
    IntList unknown = new IntList();
    int at = number;
    while (at > 0 && paths[at] == null) {
      unknown.add(at);
      at = tree.parent(at);
    }
    StringBuilder path = new StringBuilder(at > 0 ? paths[at] : "");
    for (int i = unknown.size() - 1; i >= 0; i--) {
      int element = unknown.get(i);
      addStep(path, tree.element(element).tagName(), position(element));
      if (i > 0 && hasMany(element)) {
        paths[element] = path.toString();
      }
    }
    known = path.toString();
    paths[number] = known;
    return known;
  }

  /** Whether an element has so many children that its path is worth remembering for them. */
  private boolean hasMany(int element) {
    int child = element + 1;
    for (int i = 1; i < MANY && child < tree.end(element); i++) {
      child = tree.end(child);
    }
    return child < tree.end(element);
  }

  private String pathOf(Element element) {
    Integer number = numbers().get(element);
    if (number != null) {
      return pathOf(number);
    }
    Deque<Element> below = new ArrayDeque<>();
    Element at = element;
    while (number == null && at != null && !(at instanceof Document)) {
      below.push(at);
      at = at.parent();
      number = numbers().get(at);
    }
    if (below.isEmpty()) {
      return pathOf(0);
    }
    StringBuilder path = new StringBuilder(number == null ? "" : pathOf(number));
    for (Element step : below) {
      addStep(path, step.tagName(), positionAmongSiblings(step));
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

  private int position(int number) {
    if (positions[number] == 0) {
      count(tree.parent(number));
    }
    return positions[number];
  }

  private static void addStep(StringBuilder path, String tag, int position) {
    if (!path.isEmpty()) {
      path.append('/');
    }
    path.append(tag);
    if (position > 1) {
      path.append('[').append(position).append(']');
    }
  }

  private int positionAmongSiblings(Element element) {
    Integer known = unnumbered.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    Map<String, Integer> byTag = new HashMap<>();
    for (int i = 0; parent != null && i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element child) {
        unnumbered.put(child, byTag.merge(child.tagName(), 1, Integer::sum));
      }
    }
    return unnumbered.getOrDefault(element, 1);
  }

  /** Counts the children of an element, each among those of its tag. */
  private void count(int parent) {
    int kinds = 0;
    for (int child = parent + 1; child < tree.end(parent); child = tree.end(child)) {
      int kind = kindOf(child, kinds);
      if (kind == MOST_KINDS) {
        countByTag(parent);
        return;
      }
      positions[child] = kind < kinds ? positions[lasts[kind]] + 1 : 1;
      lasts[kind] = child;
      kinds = Math.max(kinds, kind + 1);
    }
  }

  /** Which of the known kinds a child belongs to, or the number of kinds if to none of them. */
  private int kindOf(int child, int kinds) {
    int kind = 0;
    while (kind < kinds && !tree.kind(lasts[kind]).isSame(tree.kind(child))) {
      kind++;
    }
    return kind;
  }

  private void countByTag(int parent) {
    Map<String, Integer> byTag = new HashMap<>();
    for (int child = parent + 1; child < tree.end(parent); child = tree.end(child)) {
      positions[child] = byTag.merge(tree.tag(child), 1, Integer::sum);
    }
  }
}
