package org.offprint.internal.html;

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
  private final Deadline deadline;
  private final PageTree tree = new PageTree();
  private final PageCutter cutter = new PageCutter(tree);
  private final PageLines lines = new PageLines(tree);
  private final Landmarks landmarks = new Landmarks();
  private @Nullable Element head;

  private PageWalk(Deadline deadline) {
    this.deadline = deadline;
  }

  /** Reads a page from top to bottom. */
  static CutPage of(Document document, Deadline deadline) {
    PageWalk walk = new PageWalk(deadline);
    walk.walk(document);
    return new CutPage(walk.tree, walk.cutter.runs(), walk.lines, walk.landmarks);
  }

  /** A loop, since the page decides how deep its tree is. */
  private void walk(Document document) {
    Node node = document;
    while (node != null) {
      deadline.check();
      Node next = enter(node) ? node.firstChild() : null;
      if (next == null) {
        leave(node);
        next = node == document ? null : node.nextSibling();
      }
      while (next == null && node != document) {
        node = node.parent();
        leave(node);
        next = node == document ? null : node.nextSibling();
      }
      node = next;
    }
  }

  /** Whether to go on to the children. */
  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      if (head == null) {
        addText(text);
      }
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
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

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (head == null) {
      cutter.leave(element);
      lines.leave();
    }
    head = element == head ? null : head;
    tree.leave();
  }
}
