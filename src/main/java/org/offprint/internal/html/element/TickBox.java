package org.offprint.internal.html.element;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The box of an item that can be ticked: a control of a form, or a box drawn like one. */
public final class TickBox {
  private TickBox() {}

  /** Whether an element is a box that is ticked, or {@code null} if it is none. */
  public static @Nullable Boolean read(Element element) {
    if (element.normalName().equals("input")) {
      return element.attr("type").equalsIgnoreCase("checkbox") ? element.hasAttr("checked") : null;
    }
    if (element.attr("role").equals("checkbox")) {
      return element.attr("aria-checked").equals("true");
    }
    for (String name : element.className().toLowerCase(Locale.ROOT).split("\\s+")) {
      switch (name) {
        case "checkbox-on", "checkbox-checked" -> {
          return true;
        }
        case "checkbox-off", "checkbox-unchecked" -> {
          return false;
        }
        default -> {
          // No name of a box that is drawn.
        }
      }
    }
    return null;
  }
}
