package org.offprint.internal.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.limit.Deadline;

/**
 * Cuts a page into its runs, in one walk over the tree. Every word that the page holds comes to lie
 * in exactly one run; whether it is shown or belongs to the article is not asked here.
 */
final class PageCutter {
  /** Lines of a listing, not blocks, where they stand in preformatted text. */
  private static final Set<String> LINES_IN_PRE = Set.of("div", "ol", "ul", "li");

  private final Deadline deadline;
  private final RunCollector collector = new RunCollector();
  private final Deque<Element> blocks = new ArrayDeque<>();
  private final Deque<Element> links = new ArrayDeque<>();
  private int bold;
  private @Nullable Element pre;
  private @Nullable Element noscript;

  /** A picture around its own caption: the images in it are the picture itself. */
  private @Nullable Element pictureWithText;

  private boolean afterImage;
  private boolean noscriptAfterImage;

  private PageCutter(Deadline deadline) {
    this.deadline = deadline;
  }

  /** The runs of a page in document order. */
  static List<Run> cut(Document document, Deadline deadline) {
    PageCutter cutter = new PageCutter(deadline);
    cutter.walk(document);
    return List.copyOf(cutter.collector.runs());
  }

  private void walk(Document document) {
    blocks.push(document);
    for (Node child = document.firstChild(); child != null; child = child.nextSibling()) {
      walkTree(child);
    }
    collector.end(document, false);
  }

  /** A loop, since the page decides how deep its tree is. */
  private void walkTree(Node root) {
    Node node = root;
    boolean done = false;
    while (!done) {
      deadline.check();
      Node child = enter(node) ? node.firstChild() : null;
      if (child != null) {
        node = child;
        continue;
      }
      leave(node);
      while (node != root && node.nextSibling() == null) {
        node = node.parent();
        leave(node);
      }
      done = node == root;
      node = done ? node : node.nextSibling();
    }
  }

  /** Whether to go on to the children. */
  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      addText(text);
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      collector.addBreak(element);
      return false;
    }
    if (tag.equals("hr")) {
      collector.addMedium(element, blocks.element(), pre != null);
      return false;
    }
    if (Players.isPlayer(tag)) {
      openPlayer(element, tag);
      return true;
    }
    if (Elements.isMedia(tag)) {
      if (pictureWithText == null) {
        addMedium(element, tag);
      }
      boolean descend = tag.equals("picture") && pictureWithText == null && element.hasText();
      pictureWithText = descend ? element : pictureWithText;
      return descend;
    }
    if (Elements.isSkipped(tag)) {
      return false;
    }
    if (EmbeddedPosts.isEmptyPost(element)) {
      collector.addMedium(element, blocks.element(), pre != null);
      return false;
    }
    open(element, tag);
    return true;
  }

  /** The pictures in a player are what it shows before it plays. */
  private void openPlayer(Element player, String tag) {
    if (pictureWithText == null) {
      collector.addMedium(player, blocks.element(), pre != null);
      pictureWithText = player;
    }
    open(player, tag);
  }

  private void open(Element element, String tag) {
    if (isBlock(tag)) {
      boolean listing = pre != null || tag.equals("pre");
      collector.end(blocks.element(), listing);
      blocks.push(element);
      if (tag.equals("pre") && pre == null) {
        pre = element;
      }
      if (tag.equals("noscript") && noscript == null) {
        noscript = element;
        noscriptAfterImage = afterImage;
      }
    } else if (isLineInPre(tag)) {
      collector.addLineEnd();
    } else if (tag.equals("a")) {
      links.push(element);
    } else if (isBold(tag)) {
      bold++;
    }
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    pictureWithText = element == pictureWithText ? null : pictureWithText;
    if (element == blocks.element()) {
      pre = element == pre ? null : pre;
      noscript = element == noscript ? null : noscript;
      collector.end(element, pre != null);
      blocks.pop();
    } else if (isLineInPre(tag)) {
      collector.addLineEnd();
    } else if (element == links.peek()) {
      links.pop();
    } else if (isBold(tag)) {
      bold--;
    }
  }

  private boolean isBlock(String tag) {
    return Elements.isBlock(tag) && !isLineInPre(tag);
  }

  private boolean isLineInPre(String tag) {
    return pre != null && LINES_IN_PRE.contains(tag);
  }

  private void addText(TextNode text) {
    boolean blank = TextShape.isBlank(text.getWholeText());
    boolean markup = noscript != null && text.getWholeText().stripLeading().startsWith("<");
    if (markup) {
      return;
    }
    afterImage &= blank;
    collector.addText(text, links.peek(), bold > 0);
  }

  private void addMedium(Element medium, String tag) {
    boolean image = tag.equals("img") || tag.equals("picture") || tag.equals("amp-img");
    if (image && noscript != null && noscriptAfterImage) {
      // The same picture once more, for readers whose browser runs no scripts.
      return;
    }
    if (image) {
      afterImage = true;
      collector.addInlineMedium(medium);
    } else if (hasAddress(medium, tag)) {
      collector.addMedium(medium, blocks.element(), pre != null);
    }
  }

  private static boolean hasAddress(Element medium, String tag) {
    return switch (tag) {
      case "object" -> medium.hasAttr("data");
      case "embed" -> medium.hasAttr("src");
      default -> true;
    };
  }

  private static boolean isBold(String tag) {
    return tag.equals("b") || tag.equals("strong");
  }
}
