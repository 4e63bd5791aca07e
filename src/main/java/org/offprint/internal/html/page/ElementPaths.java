package org.offprint.internal.html.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ElementPath;

/**
 * Names the places of elements: {@code html/body/div[2]/p}, where a number counts the siblings of
 * the same tag. Results are remembered, so that a page with many siblings costs no more than one
 * with few. Places share those of the elements around them and hold nothing else of the page.
 */
public final class ElementPaths {
  /** Up to this many kinds of siblings, searching is cheaper than a table. */
  private static final int MOST_KINDS = 12;

  /** Up to this many elements, searching is cheaper than a table of all of a page. */
  private static final int NEAR = 16;

  /** The position of an element that is none of the runs and holds none. */
  private static final int NO_POSITION = -1;

  private final PageTree tree;
  private final List<Run> runs;

  /** The place that was made last for each element, whatever its position. */
  private final @Nullable ElementPath[] places;

  private final int[] positions;

  /** The elements around one that have no place yet, while one is made for each. */
  private final IntList unknown = new IntList();

  /** The last child so far of each kind, of the element whose children are counted. */
  private final int[] lasts = new int[MOST_KINDS];

  private final @Nullable ElementPath around;
  private @Nullable Map<Element, Integer> numbers;

  /** The positions of elements without a number that were asked for, and of their siblings. */
  private final Map<Element, Integer> unnumbered = new IdentityHashMap<>();

  /** The places of elements without a number that others stand in. */
  private final Map<Element, ElementPath> unnumberedParents = new IdentityHashMap<>();

  /** The places on a page with these runs. */
  public ElementPaths(PageTree tree, List<Run> runs) {
    this(tree, runs, null);
  }

  private ElementPaths(PageTree tree, List<Run> runs, @Nullable ElementPath around) {
    this.tree = tree;
    this.runs = runs;
    this.around = around;
    places = new ElementPath[tree.size()];
    positions = new int[tree.size()];
  }

  /** The places of what an element holds as data: all of it stands in that element. */
  public ElementPaths inside(int number) {
    return new ElementPaths(tree, List.of(), ofWitness(number));
  }

  /** The place of a run: the block around it. */
  public ElementPath of(Run run) {
    return of(run.place(), run.index());
  }

  /**
   * The place of an element of the page.
   *
   * @param run the number of the first run in it
   */
  public ElementPath of(Element element, int run) {
    if (around != null) {
      return around;
    }
    int near = numberNear(element, run);
    Integer number = near >= 0 ? Integer.valueOf(near) : numbers().get(element);
    return number == null ? ofUnnumbered(element, run) : of(number, run);
  }

  /**
   * The place of an element by its number.
   *
   * @param run the number of the first run in it or after it
   */
  public ElementPath of(int number, int run) {
    if (around != null) {
      return around;
    }
    return place(number, run);
  }

  /** The place of an element with a number that states a fact: among the runs it has none. */
  public ElementPath ofWitness(int number) {
    return place(number, NO_POSITION);
  }

  /** An element and what stands in it often begin with the same run, and share a place then. */
  private ElementPath place(int number, int run) {
    ElementPath known = places[number];
    if (known != null && known.position() == run) {
      return known;
    }
    int parent = tree.parent(number);
    return child(parent > 0 ? parent(parent) : null, number, run);
  }

  /** The place of an element that another one stands in: its position does not matter. */
  private ElementPath parent(int number) {
    ElementPath known = places[number];
    if (known != null) {
      return known;
    }
    int at = number;
    do {
      unknown.add(at);
      at = tree.parent(at);
    } while (at > 0 && places[at] == null);
    ElementPath place = at > 0 ? places[at] : null;
    while (!unknown.isEmpty()) {
      place = child(place, unknown.last(), NO_POSITION);
      unknown.removeLast();
    }
    return Objects.requireNonNull(place);
  }

  private ElementPath child(@Nullable ElementPath parent, int number, int run) {
    ElementPath place =
        number == 0
            ? new ElementPath("html", run)
            : child(parent, tree.element(number).tagName(), position(number), run);
    places[number] = place;
    return place;
  }

  private static ElementPath child(
      @Nullable ElementPath parent, String tag, int position, int run) {
    if (parent == null) {
      return new ElementPath(position > 1 ? tag + '[' + position + ']' : tag, run);
    }
    return parent.child(tag, position, run);
  }

  private ElementPath ofUnnumbered(Element element, int run) {
    Deque<Element> below = new ArrayDeque<>();
    ElementPath place = null;
    Element at = element;
    while (place == null && at != null && !(at instanceof Document)) {
      below.push(at);
      at = at.parent();
      place = knownParent(at);
    }
    if (below.isEmpty()) {
      return of(0, run);
    }
    while (below.size() > 1) {
      Element step = below.pop();
      place = child(place, step.tagName(), positionAmongSiblings(step), NO_POSITION);
      unnumberedParents.put(step, place);
    }
    return child(place, element.tagName(), positionAmongSiblings(element), run);
  }

  private @Nullable ElementPath knownParent(@Nullable Element element) {
    Integer number = numbers().get(element);
    return number == null ? unnumberedParents.get(element) : parent(number);
  }

  /** The number of an element close around a run or in its block, as most are, or -1. */
  private int numberNear(Element element, int run) {
    if (run < 0 || run >= runs.size()) {
      return -1;
    }
    int block = runs.get(run).place();
    int at = block;
    for (int level = 0; level < NEAR && at >= 0; level++) {
      if (tree.element(at) == element) {
        return at;
      }
      at = tree.parent(at);
    }
    int end = Math.min(tree.end(block), block + NEAR);
    for (int inner = block + 1; inner < end; inner++) {
      if (tree.element(inner) == element) {
        return inner;
      }
    }
    return -1;
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
