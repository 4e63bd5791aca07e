package org.offprint.internal.html;

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
 * Names the places of elements. The positions of siblings are counted once for each parent, so that
 * a page with many siblings costs no more than one with few.
 */
final class ElementPaths {
  private final Map<Element, Integer> positions = new IdentityHashMap<>();

  /** Most elements that are asked for stand next to the one before: its parent, and its path. */
  private @Nullable Element lastParent;

  private String lastPath = "";

  ElementPath of(Element element) {
    Element parent = element.parent();
    if (parent == null || parent instanceof Document) {
      return new ElementPath(element instanceof Document ? "html" : step(element));
    }
    if (parent != lastParent) {
      lastPath = path(parent);
      lastParent = parent;
    }
    return new ElementPath(lastPath + '/' + step(element));
  }

  private String path(Element element) {
    Deque<String> steps = new ArrayDeque<>();
    for (Element at = element; at != null && !(at instanceof Document); at = at.parent()) {
      steps.push(step(at));
    }
    return String.join("/", steps);
  }

  private String step(Element element) {
    int position = position(element);
    return position == 1 ? element.tagName() : element.tagName() + '[' + position + ']';
  }

  private int position(Element element) {
    Integer known = positions.get(element);
    if (known == null) {
      count(element.parent());
      known = positions.getOrDefault(element, 1);
    }
    return known;
  }

  private void count(Element parent) {
    if (parent == null) {
      return;
    }
    Map<String, Integer> byTag = new HashMap<>();
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      positions.put(child, byTag.merge(child.tagName(), 1, Integer::sum));
    }
  }
}
