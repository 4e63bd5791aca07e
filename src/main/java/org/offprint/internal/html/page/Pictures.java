package org.offprint.internal.html.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ImageAddress;
import org.offprint.model.Media;

/**
 * Reads the pictures of a page. A placeholder without an address of its own stands for the picture
 * in the {@code noscript} after it, which is meant for browsers without scripts.
 */
public final class Pictures {
  private final Map<Element, Element> copies = new IdentityHashMap<>();

  /** Addresses, words and widths that an article holds once. */
  private final Map<Object, Object> known = new HashMap<>();

  public Pictures(CutPage page) {
    for (SkippedMedium skipped : page.skippedMedia()) {
      if (skipped.copyOf() != null) {
        copies.putIfAbsent(skipped.copyOf(), skipped.element());
      }
    }
  }

  /** The picture of an element; null if it has no address. */
  public @Nullable Media read(Element element) {
    Media own = ImageAddress.read(element, known);
    Element copy = own == null ? copies.get(element) : null;
    return copy == null ? own : ImageAddress.read(copy, known);
  }
}
