package org.offprint.internal.html.element;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Posts of social networks as their scripts expect them in a page: an element with a name defined
 * by the network, with the words of the post for browsers without scripts.
 */
public final class EmbeddedPosts {
  private static final Set<String> NAMES =
      Set.of(
          "twitter-tweet",
          "twitter-video",
          "instagram-media",
          "tiktok-embed",
          "bluesky-embed",
          "mastodon-embed",
          "text-post-media",
          "fb-post",
          "fb-video",
          "fb-xfbml-parse-ignore",
          "reddit-card",
          "reddit-embed-bq");

  private static final List<String> ADDRESSES =
      List.of(
          "data-instgrm-permalink",
          "data-text-post-permalink",
          "data-embed-url",
          "data-href",
          "cite");

  private EmbeddedPosts() {}

  /** Whether an element is a post. */
  public static boolean isPost(Element element) {
    String names = element.className();
    if (names.isEmpty()) {
      return false;
    }
    for (String name : names.strip().split("\\s+")) {
      if (NAMES.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element is a post without any words. */
  public static boolean isEmptyPost(Element element) {
    return element.childNodeSize() == 0 && Attribute.isOn(element, "data-href") && isPost(element);
  }

  /** The address of a post: the one it states, or its last link; empty without either. */
  public static String address(Element post) {
    for (String attribute : ADDRESSES) {
      String url = Addresses.of(post, attribute);
      if (!url.isEmpty()) {
        return url;
      }
    }
    String last = "";
    for (Element link : post.getElementsByTag("a")) {
      String url = Addresses.of(link, "href");
      last = url.isEmpty() ? last : url;
    }
    return last;
  }
}
