package org.offprint.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.offprint.internal.limit.Deadline;

/**
 * The elements that hold runs, numbered so that an element comes after the one around it. Number 0
 * is the document.
 */
final class PageTree {
  private final List<Element> elements = new ArrayList<>();
  private final int[] owners;
  private int[] parents = new int[64];

  PageTree(List<Run> runs, Deadline deadline) {
    Map<Element, Integer> numbers = new IdentityHashMap<>();
    owners = new int[runs.size()];
    Deque<Element> missing = new ArrayDeque<>();
    for (Run run : runs) {
      for (Element e = run.owner(); e != null && !numbers.containsKey(e); e = e.parent()) {
        deadline.check();
        missing.push(e);
      }
      while (!missing.isEmpty()) {
        Element element = missing.pop();
        Element parent = element.parent();
        numbers.put(element, elements.size());
        add(element, parent == null ? -1 : numbers.get(parent));
      }
      owners[run.index()] = numbers.get(run.owner());
    }
  }

  int size() {
    return elements.size();
  }

  Element element(int number) {
    return elements.get(number);
  }

  String tag(int number) {
    return elements.get(number).normalName();
  }

  /** The number of the element around, or -1. */
  int parent(int number) {
    return parents[number];
  }

  /** The element some levels up, or the outermost. */
  int up(int number, int levels) {
    int at = number;
    for (int i = 0; i < levels && parents[at] >= 0; i++) {
      at = parents[at];
    }
    return at;
  }

  /** The number of a run's owner. */
  int owner(int run) {
    return owners[run];
  }

  /** Adds to each element what the elements inside it have. */
  void sumUp(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      if (parents[i] >= 0) {
        values[parents[i]] += values[i];
      }
    }
  }

  private void add(Element element, int parent) {
    if (elements.size() == parents.length) {
      parents = Arrays.copyOf(parents, parents.length * 2);
    }
    parents[elements.size()] = parent;
    elements.add(element);
  }
}
