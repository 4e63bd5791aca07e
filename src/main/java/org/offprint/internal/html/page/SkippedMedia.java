package org.offprint.internal.html.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.offprint.internal.html.element.ImageAddress;
import org.offprint.internal.html.element.MediumElement;
import org.offprint.internal.rule.Rule;

/** Collects the media of a page that make no run of their own while the page is cut. */
final class SkippedMedia {
  private static final Rule INSIDE = Rule.INSIDE_MEDIUM;

  private final List<SkippedMedium> media = new ArrayList<>();

  /** The image of each picture that was asked for. */
  private final Map<Element, Element> images = new IdentityHashMap<>(0);

  /** All of them so far, in document order. */
  List<SkippedMedium> list() {
    return media;
  }

  /** A copy of a picture, for browsers without scripts. */
  void addAgain(Element medium, int position, Element picture) {
    media.add(new SkippedMedium(medium, position, MediaLedger.AGAIN, picture));
  }

  void addWithoutAddress(Element medium, int position) {
    add(medium, position, MediaLedger.NO_ADDRESS);
  }

  /** The media in an element that a rule for the site leaves out, and itself if it is one. */
  void addStripped(Element element, int position) {
    if (MediumElement.isMedium(element)) {
      add(element, position, Rule.SITE_STRIP);
    }
    element.filter((node, depth) -> enter(node, element, position, Rule.SITE_STRIP));
  }

  /** A medium inside another one is shown where that is not supported, or before it plays. */
  void addInside(Element medium, int position) {
    addInside(medium, position, INSIDE);
  }

  private void addInside(Element medium, int position, Rule rule) {
    if (!isOwnImage(medium)) {
      add(medium, position, rule);
    }
  }

  /** Whether a medium is the image that makes the picture around it one. */
  private boolean isOwnImage(Element medium) {
    Element around = medium.parent();
    if (around != null && around.normalName().equals("noscript")) {
      around = around.parent();
    }
    return around != null
        && around.normalName().equals("picture")
        && images.computeIfAbsent(around, ImageAddress::inside) == medium;
  }

  private void add(Element medium, int position, Rule rule) {
    media.add(new SkippedMedium(medium, position, rule, null));
  }

  /** Adds all media in an element that the walk over the page does not enter. */
  void addWithin(Element around, int position) {
    if (hasSoleImage(around)) {
      return;
    }
    NodeFilter filter = (node, depth) -> enter(node, around, position, INSIDE);
    around.filter(filter);
  }

  /** Whether an element holds at most sources and an image of its own, as most do. */
  private static boolean hasSoleImage(Element around) {
    int images = around.normalName().equals("picture") ? 0 : 1;
    for (int i = 0; i < around.childNodeSize(); i++) {
      if (around.childNode(i) instanceof Element child) {
        String tag = child.normalName();
        images += tag.equals("img") ? 1 : 0;
        if (images > 1 || !(tag.equals("img") || tag.equals("source"))) {
          return false;
        }
      }
    }
    return true;
  }

  private FilterResult enter(Node node, Element around, int position, Rule rule) {
    if (node == around || !(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (MediumElement.isMedium(element)) {
      addInside(element, position, rule);
      return FilterResult.CONTINUE;
    }
    return MediumElement.mayHoldMedia(element) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
  }
}
