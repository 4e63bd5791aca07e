package org.offprint.internal.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.model.ElementPath;

/** Writes where an element stands: {@code html/body/div[2]/p[5]}. */
final class ElementPlace {
  private ElementPlace() {}

  static ElementPath of(Element element) {
    Deque<String> steps = new ArrayDeque<>();
    for (Element e = element; e != null && !(e instanceof Document); e = e.parent()) {
      int position = 1;
      for (Element s = e.previousElementSibling(); s != null; s = s.previousElementSibling()) {
        position += s.normalName().equals(e.normalName()) ? 1 : 0;
      }
      boolean single = e.normalName().equals("html") || e.normalName().equals("body");
      steps.push(e.normalName() + (single ? "" : "[" + position + "]"));
    }
    return new ElementPath(steps.isEmpty() ? "html" : String.join("/", steps));
  }
}
