package org.offprint.internal.html.metadata;

import org.jsoup.nodes.Element;
import org.offprint.internal.html.element.Attribute;
import org.offprint.internal.recognize.date.Digits;

/** The time that an element states for programs, beside the words that readers see. */
final class StatedTime {
  private StatedTime() {}

  /** The {@code datetime} of an element, or the title of an {@code abbr}; "" without one. */
  static String of(Element element) {
    if (Attribute.isOn(element, "datetime")) {
      return Attribute.of(element, "datetime");
    }
    String title = element.nameIs("abbr") ? Attribute.of(element, "title") : "";
    return Digits.isOpening(title) ? title : "";
  }
}
