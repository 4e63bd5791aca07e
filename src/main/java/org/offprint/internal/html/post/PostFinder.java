package org.offprint.internal.html.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.limit.Deadline;
import org.offprint.model.PageKind;

/**
 * Finds the posts of a thread: elements of one name that each hold a text, and name an author or a
 * date. They are looked for on pages that are threads by their kind, or that describe a question,
 * an answer or a posting of a forum; on the latter, each has an author or a date and most have
 * both, and they hold most of the text. The turns of a chat are posts too, see {@link ChatTurns}.
 */
public final class PostFinder {
  /**
   * So many elements that are called the text of a post are posts, even if no author is marked. At
   * 2 or 6, none of 107 threads changes.
   */
  private static final int SURE = 3;

  /**
   * Per mille: where nothing else says so, a page is searched for posts if it may be a thread. Of
   * 510 pages of other kinds, none has posts at 0.
   */
  private static final int FEWEST_OF_FORUMS = 50;

  private final PageEvidence page;
  private final PageTree tree;
  private final PostNames names;
  private final PostTexts texts;
  private final PostHeads heads;

  private PostFinder(PageEvidence page, List<Verdict> verdicts) {
    this.page = page;
    tree = page.tree();
    names = new PostNames(tree);
    texts = new PostTexts(page, names, kept(verdicts));
    heads = new PostHeads(tree, page.runs(), names);
  }

  /**
   * The posts of a page; none if it is no thread.
   *
   * @param types how many things of each type of schema.org its JSON-LD describes
   * @param properties the numbers of the elements with a property
   * @param held whether the text of the page is in a script, which shows no posts
   */
  public static Posts find(
      PageEvidence page,
      Map<String, Integer> types,
      IntList properties,
      List<Verdict> verdicts,
      boolean held,
      Deadline deadline) {
    List<FoundPost> turns = held ? List.of() : ChatTurns.of(page);
    if (!turns.isEmpty()) {
      return Posts.ofChat(page.tree(), turns, page.runs());
    }
    boolean forum = page.kinds().is(PageKind.FORUM);
    boolean article = page.kinds().isArticle();
    boolean described = forum || PostTypes.areOfThread(page.tree(), types, properties);
    boolean possible = page.kinds().perMille(PageKind.FORUM) >= FEWEST_OF_FORUMS;
    if (held || (!described && (article || !possible))) {
      return Posts.NONE;
    }
    PostFinder finder = new PostFinder(page, verdicts);
    List<FoundPost> posts = finder.posts(deadline);
    boolean found = (forum && !article) || finder.isThread(posts, described);
    return posts.isEmpty() || !found
        ? Posts.NONE
        : new Posts(page.tree(), posts, page.runs(), finder.quotations(posts));
  }

  private List<FoundPost> posts(Deadline deadline) {
    List<FoundPost> posts = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> group : texts.groups().entrySet()) {
      boolean sure = group.getValue().size() >= SURE && PostNames.isOfPost(group.getKey());
      posts.addAll(posts(group.getValue(), sure, deadline));
    }
    posts.sort(Comparator.comparingInt(FoundPost::element));
    return posts;
  }

  /**
   * The posts whose texts are called alike, if half of them name an author or a date.
   *
   * @param sure whether they are posts even if none does
   */
  private List<FoundPost> posts(List<Integer> group, boolean sure, Deadline deadline) {
    int common = group.size() == 1 ? 0 : Integer.MAX_VALUE;
    for (int text : group) {
      common = Math.min(common, texts.levels(text));
    }
    List<FoundPost> posts = new ArrayList<>();
    int headed = 0;
    int teasers = 0;
    for (int text : group) {
      deadline.check();
      FoundPost post = heads.read(texts.element(text, common), text);
      posts.add(post);
      headed += post.author() != null || post.published() != null ? 1 : 0;
      teasers += leadsElsewhere(post) ? 1 : 0;
    }
    boolean found = (sure || 2 * headed >= posts.size()) && 2 * teasers <= posts.size();
    return found ? posts : List.of();
  }

  /** How much of the text in each element is kept. */
  private int[] kept(List<Verdict> verdicts) {
    int[] kept = new int[tree.size()];
    for (Run run : page.runs()) {
      boolean counts = verdicts.get(run.index()).kept();
      kept[run.place()] += counts ? page.measures().length(run.index()) : 0;
    }
    tree.sumUp(kept);
    return kept;
  }

  /**
   * Whether posts prove a page to be a thread: all say who wrote them or when, and they hold most
   * of the text. On a page of another kind, most of them say both. Where neither the kind of the
   * page nor its microdata says so, comments and entries with a title that leads elsewhere do not
   * count.
   */
  private boolean isThread(List<FoundPost> posts, boolean described) {
    int whole = 0;
    int length = 0;
    int doubtful = 0;
    for (FoundPost post : posts) {
      if (post.author() == null && post.published() == null) {
        return false;
      }
      whole += post.author() != null && post.published() != null ? 1 : 0;
      length += page.measures().lengthWithin(post.element());
      doubtful += isComment(post) ? 1 : 0;
    }
    return posts.size() > 1
        && (page.kinds().is(PageKind.FORUM) || 2 * whole >= posts.size())
        && 2 * length >= page.measures().lengthWithin(0)
        && (described || 2 * doubtful < posts.size());
  }

  private boolean isComment(FoundPost post) {
    String name = names.textName(post.text());
    return name != null && (name.contains("comm") || !name.contains("post"));
  }

  /** Whether a post has a title that is a link, as entries of a list have. */
  private boolean leadsElsewhere(FoundPost post) {
    int at = post.element();
    while (at < tree.end(post.element())) {
      boolean ofAuthor = names.has(at, PostWord.AUTHOR) || names.has(at, PostWord.MEMBER);
      if (at == post.text() || (ofAuthor && !tree.contains(at, post.text()))) {
        at = tree.end(at);
      } else if (HeadingLevel.of(tree.tag(at)) > 0 && isLinked(at)) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  private boolean isLinked(int heading) {
    boolean linked = false;
    for (int i = heading + 1; i < tree.end(heading); i++) {
      String address = tree.attribute(i, "href");
      linked |= !address.isEmpty() && address.indexOf('#') < 0;
      if (names.has(i, PostWord.AUTHOR)) {
        return false;
      }
    }
    return linked;
  }

  /** The outermost elements that are named as quotations in the texts of posts. */
  private Set<Element> quotations(List<FoundPost> posts) {
    Set<Element> quotations = Collections.newSetFromMap(new IdentityHashMap<>());
    for (FoundPost post : posts) {
      int at = post.text() + 1;
      while (at < tree.end(post.text())) {
        boolean box =
            !tree.tag(at).equals("blockquote")
                && tree.kind(at).isBlock()
                && names.has(at, PostWord.QUOTE)
                && !names.has(at, PostWord.QUOTE_HEAD);
        if (box) {
          quotations.add(tree.element(at));
        }
        at = box ? tree.end(at) : at + 1;
      }
    }
    return quotations;
  }
}
