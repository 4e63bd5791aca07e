package org.offprint.internal.html.element;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Form fields that stand in a line. Readers see a field there, so that the words before and after
 * it are two words even without a space.
 */
public final class FormControls {
  private static final Set<String> TAGS = Set.of("input", "select", "textarea", "option");

  private FormControls() {}

  /** Whether an element is such a field that readers see. */
  public static boolean isShown(Element element, String tag) {
    return TAGS.contains(tag) && !element.attr("type").equalsIgnoreCase("hidden");
  }
}
