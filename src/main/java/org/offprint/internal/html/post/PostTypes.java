package org.offprint.internal.html.post;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageTree;

/** The types of schema.org that posts have, and whether a page describes any of them. */
final class PostTypes {
  private static final Set<String> POSTS =
      Set.of("question", "answer", "comment", "usercomments", "discussionforumposting");

  /** Comments stand below articles too, so that they alone do not make a page a thread. */
  private static final Set<String> THREADS = Set.of("question", "answer", "discussionforumposting");

  private static final String OWN_QUESTIONS = "faqpage";

  /** The properties that hold the text of a question, an answer or a comment. */
  private static final Set<String> TEXTS = Set.of("text", "articlebody", "commenttext");

  /**
   * So many texts are looked at; the first ones tell whether they are of posts. At 10 or 40, none
   * of 107 threads changes.
   */
  private static final int MOST = 20;

  private PostTypes() {}

  /** Whether an address is that of a type that posts have. */
  static boolean isPost(String type) {
    return POSTS.contains(name(type));
  }

  /** Whether a property holds the text of a post. */
  static boolean isText(String property) {
    return TEXTS.contains(property.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a page describes a thread in its JSON-LD or its microdata.
   *
   * @param types how many things of each type JSON-LD describes, by the name in lower case
   * @param properties the numbers of the elements with a property
   */
  static boolean areOfThread(PageTree tree, Map<String, Integer> types, IntList properties) {
    // The questions that a page itself answers are no posts, and many articles have some.
    for (String type : types.containsKey(OWN_QUESTIONS) ? Set.<String>of() : THREADS) {
      if (types.getOrDefault(type, 0) > 0) {
        return true;
      }
    }
    int texts = 0;
    for (int i = 0; i < properties.size() && texts < MOST; i++) {
      if (isText(tree.attribute(properties.get(i), "itemprop"))) {
        texts++;
        if (isInThread(tree, properties.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isInThread(PageTree tree, int text) {
    for (int at = text; at >= 0; at = tree.parent(at)) {
      String type = tree.attribute(at, "itemtype");
      if (!type.isEmpty() && THREADS.contains(name(type))) {
        return true;
      }
    }
    return false;
  }

  private static String name(String type) {
    return type.substring(type.lastIndexOf('/') + 1).strip().toLowerCase(Locale.ROOT);
  }
}
