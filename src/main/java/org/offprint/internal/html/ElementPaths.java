package org.offprint.internal.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.offprint.model.ElementPath;

/**
 * Names the places of elements. The positions of siblings are counted once for each parent, so that
 * a page with many siblings costs no more than one with few.
 */
final class ElementPaths {
  /** Among so many siblings it is cheaper to look than to remember. */
  private static final int FEW = 24;

  private final Map<Element, Integer> positions = new IdentityHashMap<>();

  private final Map<Element, String> pathByParent = new IdentityHashMap<>();

  ElementPath of(Element element) {
    Element parent = element.parent();
    if (parent == null || parent instanceof Document) {
      return new ElementPath(element instanceof Document ? "html" : step(element));
    }
    return new ElementPath(path(parent) + '/' + step(element));
  }

  /** The path of an element that others stand in. */
  private String path(Element element) {
    String known = pathByParent.get(element);
    if (known != null) {
      return known;
    }
    StringBuilder path = new StringBuilder();
    Deque<Element> unknown = new ArrayDeque<>();
    for (Element at = element; at != null && !(at instanceof Document); at = at.parent()) {
      String above = pathByParent.get(at);
      if (above != null) {
        path.append(above);
        break;
      }
      unknown.push(at);
    }
    for (Element at : unknown) {
      path.append(path.isEmpty() ? "" : "/").append(step(at));
    }
    pathByParent.put(element, path.toString());
    return path.toString();
  }

  private String step(Element element) {
    int position = position(element);
    return position == 1 ? element.tagName() : element.tagName() + '[' + position + ']';
  }

  private int position(Element element) {
    Element parent = element.parent();
    if (parent == null || parent.childNodeSize() == 1) {
      return 1;
    }
    if (parent.childNodeSize() <= FEW) {
      int position = 1;
      for (Node at = element.previousSibling(); at != null; at = at.previousSibling()) {
        position += at instanceof Element other && other.nameIs(element.normalName()) ? 1 : 0;
      }
      return position;
    }
    Integer known = positions.get(element);
    if (known == null) {
      count(parent);
      known = positions.getOrDefault(element, 1);
    }
    return known;
  }

  private void count(Element parent) {
    Map<String, Integer> byTag = new HashMap<>();
    for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof Element element) {
        positions.put(element, byTag.merge(element.tagName(), 1, Integer::sum));
      }
    }
  }
}
