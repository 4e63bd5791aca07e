package org.offprint.internal.html.element;

import org.jsoup.nodes.Element;
import org.offprint.internal.table.WordTable;

/**
 * Tells links from anchors. An {@code a} without {@code href} that has other attributes leads
 * nowhere: it names a place in the text, and is often not closed where its author thought, so that
 * whole sections stand in it. Scripts make buttons of some, which say so in a role, a label, a name
 * or a place in the order of the keyboard. One without any attribute stands in place of a link,
 * says the standard.
 *
 * @see <a href="https://html.spec.whatwg.org/#the-a-element">the standard</a>
 */
public final class LinkElement {
  private static final WordTable BUTTONS = new WordTable(1);
  private static final WordTable NO_NAMES = new WordTable(0);

  static {
    BUTTONS.add("btn", 1);
    BUTTONS.add("button", 1);
  }

  private LinkElement() {}

  /** Whether an {@code a} is a link, or a button in place of one. */
  public static boolean isLink(Element anchor) {
    return anchor.attributesSize() == 0 || Attribute.isOn(anchor, "href") || isButton(anchor);
  }

  private static boolean isButton(Element anchor) {
    return Attribute.of(anchor, "role").equals("button")
        || Attribute.isOn(anchor, "onclick")
        || Attribute.isOn(anchor, "aria-label")
        || Attribute.isOn(anchor, "tabindex")
        || hasWord(Attribute.of(anchor, "class"))
        || hasWord(Attribute.of(anchor, "id"));
  }

  private static boolean hasWord(String names) {
    return WordBits.of(names, BUTTONS, NO_NAMES) != 0;
  }
}
