package org.offprint.internal.html.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;

/**
 * The elements of a page that hold the text of one post each: the innermost that are named so, and
 * for each the outermost element around it that holds no other text of a post.
 */
final class PostTexts {
  private final PageTree tree;
  private final PostNames names;

  /** How many texts of posts each element holds. */
  private final int[] counts;

  /** The texts by what they are called, in the order of the page. */
  private final Map<String, List<Integer>> groups = new HashMap<>();

  /**
   * @param kept how much of the text in each element is kept
   */
  PostTexts(PageEvidence page, PostNames names, int[] kept) {
    this.tree = page.tree();
    this.names = names;
    this.counts = new int[tree.size()];
    @Nullable String[] called = innermost(called(page));
    for (int i = 1; i < called.length; i++) {
      String name = called[i];
      if (name != null) {
        groups.computeIfAbsent(name, any -> new ArrayList<>()).add(i);
      }
    }
    dropOthers(page, kept);
    for (List<Integer> group : groups.values()) {
      for (int text : group) {
        counts[text] = 1;
      }
    }
    tree.sumUp(counts);
  }

  /** Those of some elements that hold no other one. */
  private @Nullable String[] innermost(@Nullable String[] called) {
    int[] inside = new int[called.length];
    // From the end, so that what an element holds is known before the element.
    for (int i = called.length - 1; i > 0; i--) {
      if (called[i] != null && inside[i] == 0) {
        inside[i] = 1;
      } else {
        called[i] = null;
      }
      inside[tree.parent(i)] += inside[i];
    }
    return called;
  }

  /** Drops what is called like a text but is not kept, unless it is most of the page. */
  private void dropOthers(PageEvidence page, int[] kept) {
    int most = 0;
    for (List<Integer> group : groups.values()) {
      most = Math.max(most, length(page, group));
    }
    int longest = most;
    groups
        .values()
        .removeIf(
            group -> {
              int length = length(page, group);
              int saved = 0;
              for (int text : group) {
                saved += kept[text];
              }
              return length < longest && 2 * saved < length;
            });
  }

  private static int length(PageEvidence page, List<Integer> group) {
    int length = 0;
    for (int text : group) {
      length += page.measures().lengthWithin(text);
    }
    return length;
  }

  /** What each element is called that may hold the text of a post. */
  private @Nullable String[] called(PageEvidence page) {
    @Nullable String[] called = new String[tree.size()];
    boolean[] inside = new boolean[tree.size()];
    for (int i = 1; i < called.length; i++) {
      inside[i] = inside[tree.parent(i)];
      if (inside[i] || page.measures().lengthWithin(i) == 0) {
        continue;
      }
      int bits = names.of(i);
      boolean signature = PostWord.SIGNATURE.isIn(bits);
      called[i] = signature ? null : names.textName(i);
      boolean quote =
          (PostWord.QUOTE.isIn(bits) || tree.tag(i).equals("blockquote")) && called[i] == null;
      inside[i] = quote || signature || names.isTextProperty(i);
    }
    return called;
  }

  Map<String, List<Integer>> groups() {
    return groups;
  }

  /** How many elements around a text hold no other one. */
  int levels(int text) {
    int levels = 0;
    int at = tree.parent(text);
    while (at > 0 && counts[at] == 1 && !tree.tag(at).equals("body")) {
      levels++;
      at = tree.parent(at);
    }
    return levels;
  }

  /**
   * The element that holds a post: the outermost about one post around its text, but at least as
   * many levels up as the posts have in common.
   *
   * @param common the levels that all posts have, 0 of a sole post
   */
  int element(int text, int common) {
    int levels = levels(text);
    int found = text;
    int at = text;
    for (int i = 1; i <= levels; i++) {
      at = tree.parent(at);
      if (i <= common || names.isPost(at)) {
        found = at;
      }
    }
    return found;
  }
}
