package org.offprint.internal.html.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.recognize.notice.EditorialOpening;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;

/**
 * Determines which runs between the title and the first paragraph are the standfirst: those whose
 * element is named so or that the page's description repeats, a long heading right under the title,
 * a paragraph in the box of the title, and a first paragraph that is the only one in bold.
 *
 * <p>A run on the path of the second paragraph is the first paragraph, even if the description
 * repeats it: measured on news pages, a standfirst has a path of its own.
 */
final class StandfirstFinder {
  /** A run with fewer is a label. At 3, 5 of 509 pages change; at 12, 16. */
  private static final int FEWEST_WORDS = 6;

  /**
   * In characters: a kept text this long is a paragraph, the first of which ends the head. At 40, 7
   * of 509 pages change; at 160, 17.
   */
  private static final int PARAGRAPH = 80;

  /**
   * How many runs after the title a heading may still be the standfirst. At 2, none of 509 pages
   * changes; at 8, 2.
   */
  private static final int UNDER_THE_TITLE = 4;

  /**
   * A heading with at least this many words may be the standfirst. At 4, 3 of 509 pages change; at
   * 16, 2.
   */
  private static final int SENTENCE_WORDS = 8;

  /**
   * How many must follow a first paragraph in bold, or one in a box of its own, to be the text. At
   * 1 or 6, 1 of 509 pages changes.
   */
  private static final int FEWEST_PARAGRAPHS = 3;

  /**
   * The part of their words that a run and the description must share, by Dice's coefficient. At
   * .4, 30 of 509 pages change; at .9, 9.
   */
  private static final double ALIKE = 0.8;

  /**
   * The share in bold at or above which a paragraph is in bold: a mark may be left out. At .475 or
   * .975, none of 509 pages changes.
   */
  private static final double WHOLLY = 0.95;

  private final PageEvidence page;
  private final List<Verdict> verdicts;
  private final String description;
  private final int title;
  private final int first;
  private final int second;
  private final boolean opens;

  /**
   * @param title the run of the title, or -1
   * @param description what the page's head says the article is about, or {@code ""}
   */
  StandfirstFinder(PageEvidence page, List<Verdict> verdicts, int title, String description) {
    this.page = page;
    this.verdicts = verdicts;
    this.description = description;
    // A title without text after it belongs to a link to this page itself.
    this.title = paragraphAfter(title) < 0 ? -1 : title;
    first = paragraphAfter(this.title);
    second = first < 0 ? -1 : paragraphAfter(first);
    opens = second >= 0 && (isInBoxOfTitle() || isAloneInBold());
  }

  /** The first kept run of prose after a run, captions aside, or -1. */
  private int paragraphAfter(int run) {
    for (int i = run + 1; i < verdicts.size(); i++) {
      if (isProse(i) && !isInFigure(page.owner(i)) && !page.has(i, Trait.CAPTION)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isProse(int run) {
    Run text = page.run(run);
    return !text.isMedium() && text.text().length() >= PARAGRAPH && verdicts.get(run).kept();
  }

  /** Whether a run stands above the text and sums up the article. */
  boolean isStandfirst(Run run) {
    if (run.index() <= title || run.index() > first || run.linkLength() * 2 > run.length()) {
      return false;
    }
    if (Tokens.count(run.text()) < FEWEST_WORDS
        || isInFigure(run.place())
        || page.tree().around(run.place(), "details") >= 0
        || page.headingLevel(run.index()) == 1) {
      return false;
    }
    if (isNamed(run.place()) || isLineUnderTitle(run) || (opens && run.index() == first)) {
      return true;
    }
    boolean sameWords = !description.isEmpty() && dice(run.text(), description) >= ALIKE;
    // A run that looks like a later paragraph beside it belongs to the body.
    return sameWords && !(second >= 0 && isBeside(run.place(), page.owner(second)));
  }

  /**
   * Whether the first paragraph stands with the title in an element that holds none of the other
   * paragraphs.
   */
  private boolean isInBoxOfTitle() {
    if (title < 0) {
      return false;
    }
    PageTree tree = page.tree();
    int text = page.owner(second);
    int box = page.owner(title);
    while (tree.parent(box) >= 0 && !tree.contains(tree.parent(box), text)) {
      box = tree.parent(box);
    }
    return !tree.contains(box, text)
        && tree.contains(box, page.owner(first))
        && isFollowed()
        && isPlain();
  }

  /** Whether the first paragraph is all in bold and none of the next ones are. */
  private boolean isAloneInBold() {
    if (!isBold(first) || !isPlain() || page.run(first).text().endsWith("?")) {
      return false;
    }
    int paragraphs = 0;
    for (int i = second; i < verdicts.size() && paragraphs < FEWEST_PARAGRAPHS; i++) {
      if (isProse(i)) {
        if (isBold(i)) {
          return false;
        }
        paragraphs++;
      }
    }
    return paragraphs == FEWEST_PARAGRAPHS;
  }

  private boolean isBold(int run) {
    return page.run(run).boldLength() >= WHOLLY * page.run(run).length();
  }

  private boolean isFollowed() {
    int paragraphs = 0;
    for (int i = second; i < verdicts.size() && paragraphs < FEWEST_PARAGRAPHS; i++) {
      paragraphs += isProse(i) ? 1 : 0;
    }
    return paragraphs == FEWEST_PARAGRAPHS;
  }

  /** Whether the first paragraph is not an item, quotation or editor's note. */
  private boolean isPlain() {
    String text = page.run(first).text();
    return !page.has(first, Trait.LIST)
        && !page.has(first, Trait.QUOTATION)
        && Sentences.ends(text)
        && EditorialOpening.read(text).isEmpty();
  }

  /**
   * A heading of a lower level right under the title, as long as a sentence, with no other heading
   * between and none like it below: it sums up the article, and heads no part of it.
   */
  private boolean isLineUnderTitle(Run run) {
    int i = run.index();
    int title = page.titleRun();
    boolean near = title >= 0 && i > title && i <= title + UNDER_THE_TITLE;
    if (!near || page.headingLevel(i) < 2 || Tokens.count(run.text()) < SENTENCE_WORDS) {
      return false;
    }
    boolean repeats = !page.title().isEmpty() && page.folded(i).contains(page.title());
    for (int between = title + 1; between < i; between++) {
      if (page.isHeading(between)) {
        return false;
      }
    }
    return !repeats && verdicts.get(i).kept() && !hasLike(i);
  }

  /** Whether a later heading is kept that looks like one: it then heads a part as that does. */
  private boolean hasLike(int heading) {
    int level = page.headingLevel(heading);
    for (int i = heading + 1; i < verdicts.size(); i++) {
      if (verdicts.get(i).kept()
          && page.headingLevel(i) == level
          && page.near().path(i) == page.near().path(heading)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeside(int one, int other) {
    return page.tree().siblings(one) == page.tree().siblings(other);
  }

  private boolean isInFigure(int owner) {
    for (int at = owner; at >= 0; at = page.tree().parent(at)) {
      String tag = page.tree().tag(at);
      if (tag.equals("figure") || tag.equals("figcaption")) {
        return true;
      }
    }
    return false;
  }

  /** The owner or its parent has a name that a standfirst has. */
  private boolean isNamed(int owner) {
    PageTree tree = page.tree();
    return NameHint.STANDFIRST.isIn(tree.classHints(owner))
        || NameHint.STANDFIRST.isIn(tree.classHints(tree.up(owner, 1)));
  }

  /**
   * How many words two texts share, by Dice's coefficient: twice the shared words divided by all.
   */
  private static double dice(String one, String other) {
    List<String> left = new ArrayList<>(Tokens.split(Tokens.fold(one)));
    Set<String> right = new HashSet<>(Tokens.split(Tokens.fold(other)));
    Set<String> unique = new HashSet<>(left);
    int both = 0;
    for (String word : unique) {
      both += right.contains(word) ? 1 : 0;
    }
    int all = unique.size() + right.size();
    return all == 0 ? 0 : 2.0 * both / all;
  }
}
