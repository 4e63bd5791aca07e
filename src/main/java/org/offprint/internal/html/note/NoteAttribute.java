package org.offprint.internal.html.note;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads what a link leads to that has no address of its own, but whose note a script shows: an
 * attribute of the link, or of the element that holds it alone, has the id of the note as its
 * value.
 */
final class NoteAttribute {
  /** In characters. At 32 or 128, none of 198 pages made to show features changes. */
  private static final int LONGEST_ID = 64;

  private NoteAttribute() {}

  /**
   * The id that an attribute names, or an empty text.
   *
   * @param owner the block that the link stands in
   */
  static String target(Element link, Element owner) {
    String href = link.attr("href");
    if (!href.isEmpty() && !href.equals("#")) {
      return "";
    }
    String own = value(link);
    Element around = link.parent();
    boolean alone = around != null && around != owner && around.childNodeSize() == 1;
    return own.isEmpty() && alone ? value(around) : own;
  }

  private static String value(Element element) {
    for (Attribute attribute : element.attributes()) {
      boolean names =
          attribute.getKey().startsWith("data-")
              || attribute.getKey().equals("aria-controls")
              || attribute.getKey().equals("aria-describedby");
      if (names && isId(attribute.getValue())) {
        return attribute.getValue();
      }
    }
    return "";
  }

  /** Whether a value is like the ids of notes, which have a number and no space. */
  private static boolean isId(String value) {
    boolean digit = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isLetterOrDigit(c) && "-_.:".indexOf(c) < 0) {
        return false;
      }
    }
    return digit && value.length() <= LONGEST_ID && Character.isLetter(value.charAt(0));
  }
}
