package org.offprint.internal.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A line of a page as the readers of bylines and dates want it.
 *
 * @param owner the nearest block element around it
 * @param leaves the texts it is made of, in order, none blank
 */
record PageLine(Element owner, List<String> leaves) {
  /** The words of the line. */
  String text() {
    return String.join(" ", leaves);
  }

  int length() {
    return leaves.stream().mapToInt(String::length).sum();
  }
}
