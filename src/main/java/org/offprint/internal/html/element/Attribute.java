package org.offprint.internal.html.element;

import org.jsoup.nodes.Element;

/**
 * Attributes by their exact name. The parser writes names in lower case, so the slower search that
 * ignores case would gain nothing.
 */
public final class Attribute {
  private Attribute() {}

  /** The value, or an empty text. */
  public static String of(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  public static boolean isOn(Element element, String name) {
    return element.attributesSize() != 0 && element.attributes().hasKey(name);
  }
}
