package org.offprint.internal.html.post;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;

/** The posts of a page, in its order; no post holds another. */
public final class Posts {
  /** None, of a page that is no thread. */
  static final Posts NONE = new Posts();

  private final List<FoundPost> posts;

  /** For each run the number of its post, or -1. */
  private final int[] postOf;

  /** Whether each run stands in the text of its post. */
  private final boolean[] inText;

  private final Set<Element> quotations;

  /** Whether they are the turns of a chat, none of which has an author in the sense of a page. */
  private final boolean chat;

  private Posts() {
    posts = List.of();
    quotations = Set.of();
    chat = false;
    postOf = new int[0];
    inText = new boolean[0];
  }

  Posts(PageTree tree, List<FoundPost> posts, List<Run> runs, Set<Element> quotations) {
    this(tree, posts, runs, quotations, false);
  }

  private Posts(
      PageTree tree, List<FoundPost> posts, List<Run> runs, Set<Element> quotations, boolean chat) {
    this.chat = chat;
    this.posts = List.copyOf(posts);
    this.quotations = quotations;
    postOf = new int[runs.size()];
    inText = new boolean[runs.size()];
    int[] postAt = new int[tree.size()];
    Arrays.fill(postAt, -1);
    for (int post = 0; post < posts.size(); post++) {
      int element = posts.get(post).element();
      Arrays.fill(postAt, element, tree.end(element), post);
    }
    for (Run run : runs) {
      int post = postAt[run.place()];
      postOf[run.index()] = post;
      inText[run.index()] = post >= 0 && tree.contains(posts.get(post).text(), run.place());
    }
  }

  /** The turns of a chat. */
  static Posts ofChat(PageTree tree, List<FoundPost> turns, List<Run> runs) {
    return new Posts(tree, turns, runs, Set.of(), true);
  }

  /** Whether they are the turns of a chat. */
  boolean areChat() {
    return chat;
  }

  public boolean isEmpty() {
    return posts.isEmpty();
  }

  public List<FoundPost> all() {
    return posts;
  }

  /** The number of the post that a run stands in, or -1. */
  public int postOf(Run run) {
    return isEmpty() ? -1 : postOf[run.index()];
  }

  /** Whether a run stands in the text of its post. */
  public boolean isInText(Run run) {
    return !isEmpty() && inText[run.index()];
  }

  /** The elements around quotations that are none by themselves. */
  public Set<Element> quotations() {
    return quotations;
  }
}
