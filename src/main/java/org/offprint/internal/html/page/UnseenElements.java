package org.offprint.internal.html.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * The inline elements of a page whose words are hidden from readers in the lines that they stand
 * in.
 */
public final class UnseenElements {
  private final List<UnseenPart> parts = new ArrayList<>();
  private final TreeSet<Integer> numbers = new TreeSet<>();
  private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

  void add(int number, Element element) {
    numbers.add(number);
    elements.add(element);
  }

  void add(UnseenPart part) {
    parts.add(part);
  }

  /** The words that are in none of the page's runs, line by line. */
  public List<UnseenPart> parts() {
    return parts;
  }

  /** Whether an element is one of these. */
  public boolean contains(Element element) {
    return elements.contains(element);
  }

  /** Whether one of these stands in an element of the page. */
  boolean isIn(PageTree tree, int number) {
    Integer first = numbers.higher(number);
    return first != null && tree.contains(number, first);
  }
}
