package org.offprint.internal.html;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.limit.Deadline;

/**
 * The one walk over the tree of a page. It numbers the elements, cuts the text into runs and lines,
 * and notes the elements that metadata are read from. Elements whose content is no text of the page
 * are not entered, but for the head.
 */
final class PageWalk {
  /** Of real pages, which hold long scripts, hardly one has fewer. */
  private static final int CHARACTERS_TO_AN_ELEMENT = 100;

  private final Deadline deadline;
  private final PageTree tree;
  private final PageCutter cutter;
  private final PageLines lines;
  private final Landmarks landmarks = new Landmarks();
  private Element[] open = new Element[64];
  private int[] nextChild = new int[64];
  private int depth = -1;
  private @Nullable Element head;

  private PageWalk(int expected, Deadline deadline) {
    this.deadline = deadline;
    tree = new PageTree(expected);
    cutter = new PageCutter(tree);
    lines = new PageLines(tree);
  }

  /**
   * Reads a page from top to bottom.
   *
   * @param length how many characters its source has, from which the room for its elements is taken
   */
  static CutPage of(Document document, int length, Deadline deadline) {
    PageWalk walk = new PageWalk(length / CHARACTERS_TO_AN_ELEMENT, deadline);
    walk.walk(document);
    return new CutPage(
        walk.tree,
        walk.cutter.runs(),
        walk.cutter.skipped(),
        walk.cutter.unseen(),
        walk.lines,
        walk.landmarks);
  }

  /**
   * A loop with a stack of its own, since the page decides how deep its tree is. Children are asked
   * for by number: to ask for the next sibling makes the parser number them all.
   */
  private void walk(Document document) {
    enter(document);
    push(document);
    while (depth >= 0) {
      deadline.check();
      Element element = open[depth];
      int next = nextChild[depth]++;
      if (next == element.childNodeSize()) {
        depth--;
        leave(element);
        continue;
      }
      Node child = element.childNode(next);
      if (child instanceof TextNode text) {
        if (head == null) {
          addText(text);
        }
      } else if (child instanceof Element inner) {
        if (enter(inner)) {
          push(inner);
        } else {
          leave(inner);
        }
      }
    }
  }

  private void push(Element element) {
    depth++;
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
      nextChild = Arrays.copyOf(nextChild, 2 * depth);
    }
    open[depth] = element;
    nextChild[depth] = 0;
  }

  /** Whether to go on to the children. */
  private boolean enter(Element element) {
    int number = tree.enter(element);
    ElementKind kind = tree.kind(number);
    landmarks.take(tree, number);
    if (head != null) {
      return !kind.isSkipped();
    }
    lines.enter(number);
    if (kind.tag().equals("head")) {
      head = element;
      return true;
    }
    return cutter.enter(element, number, kind);
  }

  private void addText(TextNode text) {
    String words = text.getWholeText();
    boolean blank = TextShape.isBlank(words);
    cutter.addText(text, words, blank);
    if (!blank) {
      lines.addText(words);
    }
  }

  private void leave(Element element) {
    if (head == null) {
      cutter.leave(element);
      lines.leave();
    }
    head = element == head ? null : head;
    tree.leave();
  }
}
