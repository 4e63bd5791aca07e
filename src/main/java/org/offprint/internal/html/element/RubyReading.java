package org.offprint.internal.html.element;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The reading of a word, set above it in small letters. In a line it stands in brackets after the
 * word, as in browsers that cannot set it above ({@code rp}); where a page has no such brackets,
 * they are written.
 */
public final class RubyReading {
  private RubyReading() {}

  /**
   * Writes brackets around a reading, an {@code rt} in a {@code ruby}, that has no {@code rp}
   * before it.
   */
  public static void write(Element reading) {
    Element around = reading.parent();
    String tag = around == null ? "" : around.normalName();
    if (!tag.equals("ruby") && !tag.equals("rtc")) {
      return;
    }
    Element before = reading.previousElementSibling();
    boolean bracketed = before != null && before.normalName().equals("rp");
    if (!bracketed && reading.hasText()) {
      reading.prependChild(new TextNode("("));
      reading.appendChild(new TextNode(")"));
    }
  }
}
