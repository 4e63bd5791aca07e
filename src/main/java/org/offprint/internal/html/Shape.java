package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A structural element with those of its parts that hold something kept: further shapes and runs,
 * in the order of the page.
 */
final class Shape {
  private final Element element;
  private final List<Object> parts = new ArrayList<>();

  Shape(Element element) {
    this.element = element;
  }

  Element element() {
    return element;
  }

  String tag() {
    return element.tagName();
  }

  /** {@link Shape}s and {@link Run}s. */
  List<Object> parts() {
    return parts;
  }

  List<Shape> shapes() {
    return parts.stream().filter(Shape.class::isInstance).map(Shape.class::cast).toList();
  }

  List<Shape> shapes(String... tags) {
    return shapes().stream().filter(shape -> List.of(tags).contains(shape.tag())).toList();
  }

  /** All runs in it, at any depth. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    List<Object> agenda = new ArrayList<>(parts);
    while (!agenda.isEmpty()) {
      Object part = agenda.remove(0);
      if (part instanceof Run run) {
        runs.add(run);
      } else {
        agenda.addAll(0, ((Shape) part).parts);
      }
    }
    return runs;
  }
}
