package org.offprint.internal.html.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Addresses;

/** What the links in and around a run of text say about it. */
public final class RunLinks {
  private RunLinks() {}

  /** Whether a link in it or around it has an address. */
  public static boolean leadsSomewhere(Run run) {
    for (Node leaf : run.leaves()) {
      for (Node at = leaf.parent(); at instanceof Element element; at = element.parent()) {
        if (element.normalName().equals("a") && !Addresses.ofLink(element).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The texts of links, in order. */
  public static List<String> texts(Run run) {
    List<String> texts = new ArrayList<>();
    for (Node leaf : run.leaves()) {
      if (leaf instanceof TextNode words
          && leaf.parent() instanceof Element link
          && link.normalName().equals("a")) {
        texts.add(words.text());
      }
    }
    return texts;
  }

  /** Whether all its words stand in links to a place in a page, as headings link to themselves. */
  public static boolean leadsToPlace(Run run) {
    for (Node leaf : run.leaves()) {
      if (leaf instanceof TextNode text && !TextShape.isBlank(text.getWholeText())) {
        Element link = around(leaf);
        if (link == null || link.attr("href").indexOf('#') < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static @Nullable Element around(Node leaf) {
    Node at = leaf.parent();
    while (at instanceof Element element && !element.normalName().equals("a")) {
      at = element.parent();
    }
    return at instanceof Element link ? link : null;
  }

  /**
   * Whether its words begin outside its link and end in it, and the link leads to another page of
   * this site.
   */
  public static boolean endsInLink(Run run) {
    boolean begun = false;
    @Nullable Element link = null;
    for (Node leaf : run.leaves()) {
      if (leaf instanceof TextNode text && !TextShape.isBlank(text.getWholeText())) {
        link = RunElements.around(leaf, "a", run.owner());
        if (!begun && link != null) {
          return false;
        }
        begun = true;
      }
    }
    return link != null && isOfSite(link);
  }

  private static boolean isOfSite(Element link) {
    String address = link.attr("href").strip();
    if (address.startsWith("/")) {
      return !address.startsWith("//");
    }
    String base = link.baseUri();
    int slash = base.indexOf('/', base.indexOf("://") + 3);
    return slash > 0 && address.startsWith(base.substring(0, slash + 1));
  }
}
