package org.offprint.internal.html.evidence;

import java.util.Set;
import org.offprint.internal.html.element.ElementWords;
import org.offprint.internal.html.page.PageTree;

/** The part of a page that holds most of its good text. */
final class TextRegion {
  /**
   * The features also use the core, which holds 60 %. A region as narrow as that lost whole
   * sections beside long notes: measured on development pages made ten times as long. At .4, 53 of
   * 509 pages change; at .9, 19.
   */
  private static final double REGION_SHARE = .8;

  /**
   * Less is enough for an element that says by its name that it is the article. At .2 or .7, 1 of
   * 509 pages changes.
   */
  private static final double ARTICLE_SHARE = .4;

  /**
   * The share of linked text at or above which short lines are a menu. Set by pages made for tests;
   * few others are so short.
   */
  private static final double FEW_LINKS = .3;

  private static final Set<String> NOTES = Set.of("footnotes", "endnotes");

  private final PageTree tree;
  private final RunMeasures measures;
  private final boolean small;
  private final int innermost;
  private final int around;

  private TextRegion(PageTree tree, RunMeasures measures, boolean small) {
    this.tree = tree;
    this.measures = measures;
    this.small = small;
    innermost = findInnermost();
    around = small ? findAround() : innermost;
  }

  static TextRegion of(PageTree tree, RunMeasures measures) {
    return new TextRegion(tree, measures, false);
  }

  /**
   * That of a page of a few lines, where one long paragraph or box has most of the good text: the
   * element around that which declares itself the article, else the next one that holds more than a
   * single line and is no part of a list, table or the like; without its header.
   */
  static TextRegion ofSmall(PageTree tree, RunMeasures measures) {
    return new TextRegion(tree, measures, true);
  }

  /** The innermost element that holds most of the good text; all elements around it do so too. */
  private int findInnermost() {
    int at = 0;
    for (int i = 1; i < tree.size(); i++) {
      boolean most =
          tree.parent(i) == at
              && measures.goodWithin(i) > 0
              && measures.goodWithin(i) >= share(i) * measures.goodWithin(at);
      at = most ? i : at;
    }
    return at;
  }

  /** An element that declares itself the article may hold less of the page. */
  private double share(int element) {
    return isDeclared(element) ? ARTICLE_SHARE : REGION_SHARE;
  }

  private boolean isDeclared(int element) {
    return switch (tree.tag(element)) {
      case "article", "main" -> true;
      default -> false;
    };
  }

  private int findAround() {
    int declared = declaredAround();
    if (declared < 0) {
      declared = declaredOfLines();
    }
    if (declared >= 0) {
      return declared;
    }
    int at = innermost;
    while (at > 0 && (measures.runsWithin(at) == 1 || isPart(at))) {
      at = tree.parent(at);
    }
    return at;
  }

  private int declaredAround() {
    int at = innermost;
    while (at >= 0 && !isDeclared(at)) {
      at = tree.parent(at);
    }
    return at;
  }

  /**
   * The innermost element that declares itself the article and holds much of the words of a page,
   * if none of its good text, or -1; a menu is no article whatever it declares.
   */
  private int declaredOfLines() {
    int found = -1;
    for (int i = 0; i < tree.size(); i++) {
      boolean much = measures.lengthWithin(i) >= ARTICLE_SHARE * measures.lengthWithin(0);
      boolean lines = measures.runsWithin(i) > 1 && measures.linkDensityWithin(i) < FEW_LINKS;
      boolean inside = found < 0 || tree.contains(found, i);
      found = isDeclared(i) && much && lines && inside ? i : found;
    }
    return found;
  }

  private boolean isPart(int element) {
    return switch (tree.tag(element)) {
      case "p",
          "pre",
          "code",
          "ul",
          "ol",
          "dl",
          "li",
          "dt",
          "dd",
          "blockquote",
          "figure",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th" ->
          true;
      default -> false;
    };
  }

  /** Whether it stands in an element that declares itself the article. */
  boolean isDeclared() {
    return isDeclared(around) || declaredAround() >= 0;
  }

  /** Whether a box beside the article of a page of a few lines is named as one of notes. */
  private boolean isNotes(int element) {
    return small && tree.hasAttributes(element) && ElementWords.has(tree.element(element), NOTES);
  }

  /** For each element whether it is a part of it. */
  boolean[] elements() {
    boolean[] inside = new boolean[tree.size()];
    for (int i = 0; i < inside.length; i++) {
      boolean below = tree.parent(i) >= 0 && inside[tree.parent(i)];
      boolean header = around != innermost && tree.tag(i).equals("header");
      inside[i] = i == around || i == innermost || (below && !header) || isNotes(i);
    }
    return inside;
  }
}
