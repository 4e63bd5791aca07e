package org.offprint.internal.html.post;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Keeps the texts of posts, and leaves out what stands beside them: the author and the date, which
 * the post has, the box about the author, signatures, votes and links to answer or report.
 */
public final class PostVerdicts {
  /**
   * In characters. What stands beside the text of a post is shorter, except for signatures; a
   * longer passage may be a text that is not named as one. At 75, 4 of 107 threads change; at 300,
   * 1.
   */
  private static final int LONGEST_LABEL = 150;

  private static final Verdict TEXT = Verdict.keep(Rule.POST_TEXT, .8f);
  private static final Verdict MEDIUM = Verdict.keep(Rule.MEDIUM_IN_TEXT, .6f);
  private static final Verdict AUTHOR = Verdict.leaveOut(Rule.POST_AUTHOR, .9f);
  private static final Verdict DATE = Verdict.leaveOut(Rule.POST_DATE, .9f);
  private static final Verdict SIGNATURE = Verdict.leaveOut(Rule.POST_SIGNATURE, .9f);
  private static final Verdict FURNITURE = Verdict.leaveOut(Rule.POST_FURNITURE, .8f);

  /** What names beside a text say that is about something else, however long it is. */
  private static final int BESIDE =
      PostWord.AUTHOR.bit()
          | PostWord.MEMBER.bit()
          | PostWord.CONTROL.bit()
          | PostWord.CHANGE.bit()
          | PostWord.SIGNATURE.bit();

  private final PageEvidence page;
  private final PageTree tree;
  private final PostNames names;
  private final Posts posts;

  private PostVerdicts(PageEvidence page, Posts posts) {
    this.page = page;
    this.tree = page.tree();
    this.names = new PostNames(page.tree());
    this.posts = posts;
  }

  /** The verdicts on the runs of a page, other ones in its posts. */
  public static List<Verdict> revised(PageEvidence page, Posts posts, List<Verdict> verdicts) {
    if (posts.isEmpty()) {
      return verdicts;
    }
    PostVerdicts revision = new PostVerdicts(page, posts);
    List<Verdict> revised = new ArrayList<>(verdicts);
    int last = -1;
    for (Run run : page.runs()) {
      last = posts.postOf(run) >= 0 ? run.index() : last;
    }
    boolean begun = false;
    for (Run run : page.runs()) {
      int post = posts.postOf(run);
      begun |= post >= 0;
      if (post < 0 && begun && run.index() < last) {
        revised.set(run.index(), between(run, verdicts.get(run.index())));
      }
      if (post >= 0) {
        FoundPost found = posts.all().get(post);
        Verdict before = verdicts.get(run.index());
        Verdict after =
            posts.isInText(run)
                ? revision.inText(found, run, before)
                : revision.beside(found, run, before);
        revised.set(run.index(), after);
      }
    }
    return revised;
  }

  private Verdict inText(FoundPost post, Run run, Verdict before) {
    int words = namesUpTo(run.place(), post.text());
    boolean quoted = PostWord.QUOTE.isIn(words) || isSetApart(run.place(), post.text());
    if (PostWord.SIGNATURE.isIn(words)) {
      return before.kept() ? SIGNATURE : before;
    }
    if (PostWord.CHANGE.isIn(words) || isButton(run) || unfolds(run)) {
      return before.kept() ? FURNITURE : before;
    }
    if (before.kept() || quoted || isOther(run.index(), before.rule())) {
      return before;
    }
    if (!run.isMedium()) {
      return TEXT;
    }
    return before.rule() == Rule.MEDIUM_OUTSIDE_TEXT ? MEDIUM : before;
  }

  private static boolean isButton(Run run) {
    return run.text().length() <= LONGEST_LABEL
        && !run.leaves().isEmpty()
        && RunElements.around(run.leaves().get(0), "button", run.owner()) != null;
  }

  /** Whether a run is a button that shows the rest of a quotation; such a box holds no text. */
  private boolean unfolds(Run run) {
    int own = names.of(run.place());
    return PostWord.FOLD.isIn(own)
        && !PostWord.TEXT.isIn(own)
        && run.text().length() <= LONGEST_LABEL;
  }

  /** What no post has said, although it stands in its text. */
  private boolean isOther(int run, Rule rule) {
    return rule == Rule.LABEL
        || rule == Rule.CONSENT_MANAGER
        || rule == Rule.DUPLICATE
        || rule == Rule.EMBED_PLACEHOLDER
        || page.has(run, Trait.HIDDEN)
        || page.has(run, Trait.UNSEEN)
        || page.has(run, Trait.DIALOG);
  }

  /** Lines, counts and labels that part the posts of a thread. */
  private static Verdict between(Run run, Verdict before) {
    boolean label = run.isMedium() || run.text().length() <= LONGEST_LABEL;
    return before.kept() && label ? FURNITURE : before;
  }

  private Verdict beside(FoundPost post, Run run, Verdict before) {
    if (!before.kept()) {
      return before;
    }
    if (run.isMedium()) {
      return FURNITURE;
    }
    int words = namesUpTo(run.place(), post.element());
    if (PostWord.SIGNATURE.isIn(words) && !isWithin(run, post.authorElement())) {
      return SIGNATURE;
    }
    if (isAbout(run, post.authorElement())) {
      return AUTHOR;
    }
    if (isAbout(run, post.dateElement())) {
      return DATE;
    }
    // Where one post is found, others may be there that are not named as such.
    boolean unsure = run.text().length() > LONGEST_LABEL || posts.all().size() == 1;
    return unsure && (words & BESIDE) == 0 ? before : FURNITURE;
  }

  private boolean isWithin(Run run, int element) {
    return element >= 0 && tree.contains(run.place(), element);
  }

  /** Whether a run stands in an element, or an inline element stands in its line. */
  private boolean isAbout(Run run, int element) {
    if (element < 0) {
      return false;
    }
    if (tree.contains(element, run.place())) {
      return true;
    }
    String words = tree.element(element).text().strip();
    return !words.isEmpty() && isWithin(run, element) && run.text().contains(words);
  }

  /** Whether a quotation or a box stands around an element in a text. */
  private boolean isSetApart(int element, int text) {
    int at = element;
    while (at > text) {
      if (tree.tag(at).equals("blockquote") || tree.tag(at).equals("aside")) {
        return true;
      }
      at = tree.parent(at);
    }
    return false;
  }

  /** The names of all elements from one up to another that holds it, without that one. */
  private int namesUpTo(int element, int around) {
    int words = 0;
    int at = element;
    while (at > around) {
      words |= names.of(at);
      at = tree.parent(at);
    }
    return words;
  }
}
