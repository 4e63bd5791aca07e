package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.post.FoundPost;
import org.offprint.internal.html.post.Posts;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Post;

/**
 * The blocks of a page with the posts of a thread among them. The elements around posts, lists and
 * tables among them, mean nothing; a post stands where its first words do.
 */
public final class PostBlocks {
  private final BlockBuilder builder;
  private final KeptElementBuilder keptElements;
  private final Posts posts;

  /**
   * @param builder what makes the blocks
   * @param keptElements what puts runs into their elements
   * @param posts the posts, if the page is a thread
   */
  public PostBlocks(BlockBuilder builder, KeptElementBuilder keptElements, Posts posts) {
    this.builder = builder;
    this.keptElements = keptElements;
    this.posts = posts;
  }

  /** The blocks that are made of some runs. */
  public List<Block> of(PageTree tree, List<Run> runs) {
    if (posts.isEmpty()) {
      return builder.blocks(keptElements.build(tree, runs));
    }
    List<@Nullable List<Run>> ofPosts = ofPosts(runs);
    List<Block> body = new ArrayList<>();
    List<Run> loose = new ArrayList<>();
    for (Run run : runs) {
      int post = posts.postOf(run);
      if (post < 0) {
        loose.add(run);
        continue;
      }
      List<Run> own = ofPosts.get(post);
      if (own != null) {
        addLoose(tree, loose, body);
        body.addAll(post(tree, posts.all().get(post), own));
        ofPosts.set(post, null);
      }
    }
    addLoose(tree, loose, body);
    return body;
  }

  private List<@Nullable List<Run>> ofPosts(List<Run> runs) {
    List<@Nullable List<Run>> ofPosts = new ArrayList<>();
    for (int i = 0; i < posts.all().size(); i++) {
      ofPosts.add(new ArrayList<>(2));
    }
    for (Run run : runs) {
      int post = posts.postOf(run);
      List<Run> own = post < 0 ? null : ofPosts.get(post);
      if (own != null) {
        own.add(run);
      }
    }
    return ofPosts;
  }

  private void addLoose(PageTree tree, List<Run> loose, List<Block> body) {
    if (!loose.isEmpty()) {
      body.addAll(builder.blocks(keptElements.build(tree, List.copyOf(loose))));
      loose.clear();
    }
  }

  private List<Block> post(PageTree tree, FoundPost post, List<Run> runs) {
    boolean whole = true;
    for (Run run : runs) {
      whole &= posts.isInText(run);
    }
    Element around = tree.element(whole ? post.text() : post.element());
    KeptElement kept = keptElements.build(around, runs);
    List<Block> content = builder.threadContent(kept);
    return content.isEmpty()
        ? List.of()
        : List.of(
            new Post(
                post.author(),
                post.published(),
                List.of(),
                content,
                builder.info(kept, Rule.POST_OF_THREAD)));
  }
}
