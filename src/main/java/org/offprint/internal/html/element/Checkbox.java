package org.offprint.internal.html.element;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The checkbox of an item: a form control, or a box drawn like one. */
public final class Checkbox {
  private static final String[] NONE = {};

  private Checkbox() {}

  /** Whether an element is a checkbox that is checked, or {@code null} if it is not a checkbox. */
  public static @Nullable Boolean read(Element element) {
    if (element.normalName().equals("input")) {
      return element.attr("type").equalsIgnoreCase("checkbox") ? element.hasAttr("checked") : null;
    }
    if (element.attr("role").equals("checkbox")) {
      return element.attr("aria-checked").equals("true");
    }
    String names = element.className().toLowerCase(Locale.ROOT);
    for (String name : names.contains("checkbox") ? names.split("\\s+") : NONE) {
      switch (name) {
        case "checkbox-on", "checkbox-checked" -> {
          return true;
        }
        case "checkbox-off", "checkbox-unchecked" -> {
          return false;
        }
        default -> {
          // Not the name of a box that is drawn.
        }
      }
    }
    return null;
  }
}
