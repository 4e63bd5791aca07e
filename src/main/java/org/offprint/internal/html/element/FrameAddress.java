package org.offprint.internal.html.element;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The address of a frame, film, recording or object, even if it is loaded only on request or by a
 * script.
 */
public final class FrameAddress {
  private static final List<String> ATTRIBUTES =
      List.of("src", "data-src", "data-lazy-src", "data-original", "data-cookieblock-src", "data");

  private FrameAddress() {}

  /** The address, absolute if the page's own is known, or empty. */
  public static String of(Element element) {
    for (String attribute : ATTRIBUTES) {
      String url = Addresses.of(element, attribute);
      // Such addresses mean nothing outside the browser that made them.
      boolean lost =
          url.startsWith("about:")
              || url.startsWith("blob:")
              || url.startsWith("javascript:")
              || url.startsWith("data:");
      if (!url.isEmpty() && !lost) {
        return url;
      }
    }
    return "";
  }
}
