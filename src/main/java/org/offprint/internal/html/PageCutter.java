package org.offprint.internal.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into its runs, node by node as a walk over the tree comes to them. Every word that
 * the page holds comes to lie in exactly one run; whether it is shown or belongs to the article is
 * not asked here.
 */
final class PageCutter {
  private final PageTree tree;
  private final RunCollector collector;
  private final Deque<Element> links = new ArrayDeque<>();
  private final IntList blocks = new IntList();
  private int bold;
  private @Nullable Element pre;
  private @Nullable Element noscript;

  private final OpenPictures pictures = new OpenPictures();
  private boolean afterImage;
  private boolean noscriptAfterImage;

  PageCutter(PageTree tree) {
    this.tree = tree;
    this.collector = new RunCollector(tree);
  }

  /** The runs so far, in document order; all of them when the document was left. */
  List<Run> runs() {
    return collector.runs();
  }

  /** Takes the start of an element, and says whether to go on to what it holds. */
  boolean enter(Element element, int number, ElementKind kind) {
    if (blocks.isEmpty()) {
      blocks.add(number);
      return true;
    }
    String tag = kind.tag();
    if (tag.equals("br")) {
      collector.addBreak(element);
      return false;
    }
    if (tag.equals("hr")) {
      collector.addMedium(element, blocks.last(), pre != null);
      return false;
    }
    if (kind.isCustom() && Players.isPlayer(tag)) {
      openPlayer(element, number, kind);
      return true;
    }
    if (kind.isMedia() && !isTransparent(element)) {
      if (!pictures.own(element)) {
        addMedium(element, tag);
      }
      return OpenPictures.canHoldText(tag) && openPicture(element, number, tag);
    }
    if (isUnseen(element, kind)) {
      return false;
    }
    if (tree.hasAttribute(number, "data-href") && EmbeddedPosts.isEmptyPost(element)) {
      collector.addMedium(element, blocks.last(), pre != null);
      return false;
    }
    open(element, number, kind);
    return true;
  }

  /** Whether a picture holds text; it stands on lines of its own if it is a custom element. */
  private boolean openPicture(Element picture, int number, String tag) {
    boolean text = pictures.open(picture);
    if (text && tag.indexOf('-') > 0) {
      collector.end(blocks.last(), pre != null);
      blocks.add(number);
    }
    return text;
  }

  /** The pictures in a player are what it shows before it plays. */
  private void openPlayer(Element player, int number, ElementKind kind) {
    if (!pictures.own(player)) {
      collector.addMedium(player, blocks.last(), pre != null);
      pictures.openPlayer(player);
    }
    open(player, number, kind);
  }

  private void open(Element element, int number, ElementKind kind) {
    String tag = kind.tag();
    if (kind.isBlock() && !isLineInPre(tag)) {
      boolean listing = pre != null || kind.isPreformatted();
      collector.end(blocks.last(), listing);
      blocks.add(number);
      if (kind.isPreformatted() && pre == null) {
        pre = element;
      }
      if (tag.equals("noscript") && noscript == null) {
        noscript = element;
        noscriptAfterImage = afterImage;
      }
    } else if (isLineInPre(tag)) {
      collector.startLine();
    } else if (tag.equals("a")) {
      links.push(element);
    } else if (isBold(tag)) {
      bold++;
    }
  }

  /** Takes the end of an element, which the tree leaves next. */
  void leave(Element element) {
    String tag = tree.tag(tree.open());
    pictures.leave(element);
    if (tree.open() == blocks.last()) {
      pre = element == pre ? null : pre;
      noscript = element == noscript ? null : noscript;
      collector.end(blocks.last(), pre != null);
      blocks.removeLast();
    } else if (isLineInPre(tag)) {
      collector.endLine();
    } else if (element == links.peek()) {
      links.pop();
    } else if (isBold(tag)) {
      bold--;
    }
  }

  private boolean isLineInPre(String tag) {
    return pre != null && Listing.isLine(tag);
  }

  /** The number of the block that is open. */
  int block() {
    return blocks.last();
  }

  /** Takes a text, unless it is markup for readers without scripts. */
  boolean addText(TextNode text, String words, boolean blank) {
    boolean markup = noscript != null && words.stripLeading().startsWith("<");
    if (markup) {
      return false;
    }
    afterImage &= blank;
    if (!blank) {
      pictures.addText();
    }
    collector.addText(text, words, blank, links.peek(), bold > 0);
    return true;
  }

  /** Whether readers see nothing of the words in an element. */
  static boolean isUnseen(Element element, ElementKind kind) {
    return kind.isSkipped()
        ? !isTransparent(element)
        : kind.tag().equals("math") && Formulas.isCopy(element);
  }

  /** Whether an element shows nothing of its own, but what it holds. */
  private static boolean isTransparent(Element element) {
    return element.normalName().equals("object") && !element.hasAttr("data");
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
      collector.addMedium(medium, blocks.last(), pre != null);
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
