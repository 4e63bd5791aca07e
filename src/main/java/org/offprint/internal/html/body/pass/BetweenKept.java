package org.offprint.internal.html.body.pass;

import java.util.Arrays;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/** Which runs of a page stand between two kept runs of the same box, and in which piece of it. */
final class BetweenKept {
  /** Elements all parts of which are one thing. */
  private static final int GROUPS =
      Trait.LIST.bit() | Trait.TABLE.bit() | Trait.QUOTATION.bit() | Trait.FIGURE.bit();

  /**
   * How many elements that hold more than a kept run may stand between it and the box: a paragraph
   * stands in one directly, in a list, or in a section. Wrappers of its own do not count. At 0, 19
   * of 509 pages change; at 2, 17.
   */
  private static final int WRAPPERS = 1;

  /**
   * A shorter link is a word of the text, not the title of something else. At 7, 9 of 509 pages
   * change; at 30, 5.
   */
  private static final int TITLE = 15;

  /**
   * The share of linked text at or above which a run is a link and little else. At .4, 9 of 509
   * pages change; at .9, none.
   */
  private static final double LINKED = .8;

  /**
   * A share of the kept text; where more of it stands in elements with such names, the names say
   * nothing. At .05, none of 509 pages changes; at .55, 3.
   */
  private static final double MUCH = .1;

  private final PageEvidence page;
  private final PageTree tree;

  /** The first and the last kept run that is only a few levels below each element, or -1. */
  private final int[] first;

  private final int[] last;
  private final int[] keptWithin;
  private final int[] titlesWithin;
  private final boolean trusted;

  BetweenKept(PageEvidence page, Verdict[] verdicts) {
    this.page = page;
    tree = page.tree();
    first = new int[tree.size()];
    last = new int[tree.size()];
    Arrays.fill(first, -1);
    keptWithin = new int[tree.size()];
    titlesWithin = new int[tree.size()];
    for (int i = 0; i < verdicts.length; i++) {
      if (page.run(i).isMedium()) {
        continue;
      }
      if (verdicts[i].kept()) {
        keptWithin[page.owner(i)]++;
        if (isText(verdicts[i], i)) {
          note(i);
        }
      } else if (page.measures().length(i) >= TITLE && page.measures().linkDensity(i) >= LINKED) {
        titlesWithin[page.owner(i)]++;
      }
    }
    tree.sumUp(keptWithin);
    tree.sumUp(titlesWithin);
    trusted = namesTell(verdicts);
  }

  /**
   * Whether a kept run is text: what stands between the standfirst and the text is the head of the
   * article, and a heading belongs to what it heads.
   */
  private boolean isText(Verdict verdict, int run) {
    return verdict.rule() != Rule.STANDFIRST && !page.isHeading(run);
  }

  /** Records a kept run for the elements that it is only a few levels below. */
  private void note(int run) {
    int wrappers = 0;
    int at = page.owner(run);
    while (at >= 0 && wrappers <= WRAPPERS) {
      first[at] = first[at] < 0 ? run : first[at];
      last[at] = run;
      int around = tree.parent(at);
      boolean more =
          around >= 0 && page.measures().runsWithin(around) > page.measures().runsWithin(at);
      // A list, a table or a quotation is one thing, however deep its parts stand.
      wrappers = isGroup(tree, at) ? 0 : wrappers;
      wrappers += more && at != page.owner(run) ? 1 : 0;
      at = around;
    }
  }

  /** Whether little of the kept text stands in elements whose names hint at something else. */
  private boolean namesTell(Verdict[] verdicts) {
    long all = 0;
    long named = 0;
    for (int i = 0; i < verdicts.length; i++) {
      int good = verdicts[i].kept() ? page.measures().good(i) : 0;
      if (good > 0) {
        all += good;
        int at = page.owner(i);
        while (at >= 0 && !page.isLarge(at) && !isNamed(at)) {
          at = tree.parent(at);
        }
        named += at >= 0 && !page.isLarge(at) ? good : 0;
      }
    }
    return named < MUCH * all;
  }

  /**
   * The innermost element around a run that has kept text before and after it only a few levels
   * below, or -1.
   */
  int box(int run) {
    int at = page.owner(run);
    while (at >= 0 && !(first[at] >= 0 && first[at] < run && run < last[at])) {
      at = tree.parent(at);
    }
    return at;
  }

  /** Whether an element and all in it are one thing: a list, table, quotation or figure. */
  static boolean isGroup(PageTree tree, int element) {
    return (tree.structure(element) & GROUPS) != 0;
  }

  /** Whether an element holds kept text. */
  boolean holdsKept(int element) {
    return keptWithin[element] > 0;
  }

  /** The outermost element inside a box that holds a run and nothing that is kept, or -1. */
  int piece(int run, int box) {
    int piece = -1;
    for (int at = page.owner(run); at != box && !holdsKept(at); at = tree.parent(at)) {
      piece = at;
    }
    return piece;
  }

  /**
   * Whether an element around a run, inside a box, is named as something other than text, and holds
   * none that is kept.
   */
  boolean isNamedApart(int run, int box) {
    if (!trusted) {
      return false;
    }
    int at = page.owner(run);
    while (at != box && !(isNamed(at) && !holdsKept(at))) {
      at = tree.parent(at);
    }
    return at != box;
  }

  /** Whether a run stands in a button inside a box. */
  boolean isInButton(int run, int box) {
    int at = page.owner(run);
    while (at != box
        && !tree.tag(at).equals("button")
        && !tree.attribute(at, "role").equals("button")) {
      at = tree.parent(at);
    }
    return at != box;
  }

  /** Whether a run stands in an article of its own inside a box, of which nothing is kept. */
  boolean isNestedArticle(int run, int box) {
    int at = page.owner(run);
    while (at != box && !(tree.tag(at).equals("article") && !holdsKept(at))) {
      at = tree.parent(at);
    }
    return at != box;
  }

  private boolean isNamed(int element) {
    return NameHint.BOX.isIn(tree.classHints(element));
  }

  /** Whether an element holds a link with the words of a title that was left out. */
  boolean holdsTitleLink(int element) {
    return titlesWithin[element] > 0;
  }
}
