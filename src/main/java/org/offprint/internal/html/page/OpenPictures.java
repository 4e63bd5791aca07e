package org.offprint.internal.html.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.element.ImageAddress;

/**
 * The pictures and players around the current position. A picture may hold its own caption; a
 * picture element that was never closed holds what follows it, which is text with pictures of its
 * own.
 */
final class OpenPictures {
  /** A picture or player, and whether text came in it. */
  private static final class Open {
    final Element element;
    final Element image;
    final boolean player;
    boolean text;

    Open(Element element, Element image, boolean player) {
      this.element = element;
      this.image = image;
      this.player = player;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>(4);

  /** Whether elements of a name are pictures that may have text in them. */
  static boolean canHoldText(String tag) {
    return tag.equals("picture") || tag.equals("amp-img");
  }

  /** Whether an image or player is what the one around it shows, as a copy or before it plays. */
  boolean isShownBySurrounding(Element medium) {
    Open around = open.peek();
    return around != null && (around.player || !around.text || medium == around.image);
  }

  /** Takes the start of a picture, and says whether there is text in it. */
  boolean open(Element picture) {
    if (picture.childNodeSize() == 0 || !picture.hasText()) {
      return false;
    }
    boolean own = picture.normalName().equals("picture");
    open.push(new Open(picture, own ? ImageAddress.inside(picture) : picture, false));
    return true;
  }

  void openPlayer(Element player) {
    open.push(new Open(player, player, true));
  }

  /** Takes a text that is not blank. */
  void addText() {
    Open around = open.peek();
    if (around != null) {
      around.text = true;
    }
  }

  /** Takes the end of an element. */
  void leave(Element element) {
    Open around = open.peek();
    if (around != null && around.element == element) {
      open.pop();
      if (around.text) {
        addText();
      }
    }
  }
}
