package org.offprint.internal.html.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.page.Run;

/**
 * A structural element with those of its parts that are kept or hold something kept: runs and
 * further such elements, in the order of the page.
 */
public final class Shape {
  private final Element element;
  private final List<Object> parts = new ArrayList<>();

  public Shape(Element element) {
    this.element = element;
  }

  public Element element() {
    return element;
  }

  public String tag() {
    return element.tagName();
  }

  /** {@link Shape}s and {@link Run}s. */
  public List<Object> parts() {
    return parts;
  }

  public List<Shape> shapes() {
    return parts.stream().filter(Shape.class::isInstance).map(Shape.class::cast).toList();
  }

  public List<Shape> shapes(String... tags) {
    return shapes().stream().filter(shape -> List.of(tags).contains(shape.tag())).toList();
  }

  /** The number of the first run in it; -1 if it holds none. */
  int firstRun() {
    Object first = this;
    while (first instanceof Shape shape) {
      if (shape.parts.isEmpty()) {
        return -1;
      }
      first = shape.parts.get(0);
    }
    return ((Run) first).index();
  }

  /** All runs in it, at any depth. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    Deque<Object> agenda = new ArrayDeque<>(parts);
    while (!agenda.isEmpty()) {
      Object part = agenda.pop();
      if (part instanceof Run run) {
        runs.add(run);
      } else {
        List<Object> inner = ((Shape) part).parts;
        for (int i = inner.size() - 1; i >= 0; i--) {
          agenda.push(inner.get(i));
        }
      }
    }
    return runs;
  }
}
