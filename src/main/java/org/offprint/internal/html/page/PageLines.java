package org.offprint.internal.html.page;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.html.element.ElementKind;
import org.offprint.internal.html.element.EmbeddedPosts;
import org.offprint.internal.html.element.Trait;

/**
 * The lines of a page in order, and at which line each element begins. A line is what stands
 * between two block boundaries or breaks; what a page hides by an attribute has no line.
 */
public final class PageLines {
  private final PageTree tree;
  private final List<PageLine> lines = new ArrayList<>();
  private final IntList starts = new IntList();

  /** Those of the line, a {@link ShortList}. */
  private List<String> texts = List.of();

  private int owner;
  private int hidden = -1;

  PageLines(PageTree tree) {
    this.tree = tree;
  }

  /** Starts the element that the tree has entered last. */
  void enter(int number) {
    ElementKind kind = tree.kind(number);
    boolean skipped = hidden >= 0 || kind.isSkipped();
    if (!skipped && (isHidden(number) || isPost(number, kind))) {
      hidden = number;
      skipped = true;
    }
    if (!skipped && (kind.isBlock() || kind.tag().equals("br"))) {
      end();
      owner = number;
    }
    while (starts.size() < number) {
      starts.add(-1);
    }
    starts.add(skipped ? -1 : lines.size());
  }

  private boolean isHidden(int number) {
    return (tree.boxTraits(number) & Trait.HIDDEN.bit()) != 0
        && tree.hasAttribute(number, "hidden");
  }

  /** The name and the date of an embedded post are not those of the article. */
  private boolean isPost(int number, ElementKind kind) {
    return kind.tag().equals("blockquote") && EmbeddedPosts.isPost(tree.element(number));
  }

  /** Takes a text that is not blank. */
  void addText(String text) {
    if (hidden < 0) {
      texts = ShortList.with(texts, text);
    }
  }

  /** Ends the element that the tree leaves next. */
  void leave() {
    int number = tree.open();
    if (hidden >= 0) {
      hidden = number == hidden ? -1 : hidden;
    } else if (tree.kind(number).isBlock()) {
      end();
      owner = Math.max(0, tree.parent(number));
    }
  }

  private void end() {
    if (!texts.isEmpty()) {
      PageLine line = new PageLine(owner, texts);
      lines.add(line);
      texts = List.of();
    }
  }

  public List<PageLine> lines() {
    return lines;
  }

  /** The line at which an element begins, or -1. */
  public int start(int element) {
    return element < starts.size() ? starts.get(element) : -1;
  }
}
