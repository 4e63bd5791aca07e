package org.offprint.internal.html.element;

import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Recognizes the parts of a text that a page hides only until readers ask for them: what a search
 * in the page opens, tab panels, what a button before it unfolds, and what React sends ahead and
 * moves into place once the page runs.
 */
final class FoldedPart implements NodeFilter {
  /** A heading with its button has no more. At 12 or 48, none of 509 pages changes. */
  private static final int MOST_NODES = 24;

  private static final String UNTIL_FOUND = "until-found";
  private static final String SENT_AHEAD = "S:";

  private static final Set<String> PANELS =
      Set.of("tab-pane", "tab-panel", "tabpanel", "tabpane", "tab-content", "tabcontent");

  private int nodes;
  private boolean unfolds;

  private FoldedPart() {}

  /** Whether an element that its attributes hide is such a part. */
  static boolean isFolded(Element element, Attributes attributes) {
    if (attributes.get("hidden").equalsIgnoreCase(UNTIL_FOUND)
        || attributes.get("id").startsWith(SENT_AHEAD)) {
      return true;
    }
    boolean region =
        switch (attributes.get("role")) {
          case "tabpanel" -> true;
          case "region" -> attributes.hasKey("aria-labelledby");
          default -> false;
        };
    return region || isPanel(attributes.get("class")) || isUnfolded(element);
  }

  private static boolean isPanel(String names) {
    for (String name : names.split(" ")) {
      if (PANELS.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the element before another one declares that it unfolds something. */
  private static boolean isUnfolded(Element element) {
    Element before = element.previousElementSibling();
    if (before == null || before.normalName().equals("script")) {
      return false;
    }
    FoldedPart button = new FoldedPart();
    before.filter(button);
    return button.unfolds;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    unfolds = node instanceof Element element && element.hasAttr("aria-expanded");
    return unfolds || ++nodes > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
