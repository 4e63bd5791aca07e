package org.offprint.internal.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into its runs, node by node as a walk over the tree comes to them. Every word that
 * the page holds comes to lie in exactly one run; whether it is shown or belongs to the article is
 * not asked here.
 */
final class PageCutter {
  /** Lines of a listing, not blocks, where they stand in preformatted text. */
  private static final Set<String> LINES_IN_PRE = Set.of("div", "ol", "ul", "li");

  private final PageTree tree;
  private final RunCollector collector;
  private final SkippedMedia skipped = new SkippedMedia();
  private final UnseenWords unseen;
  private final Deque<Element> links = new ArrayDeque<>();
  private final IntList blocks = new IntList();
  private int bold;
  private @Nullable Element pre;
  private @Nullable Element noscript;

  /** A picture around its own caption: the images in it are the picture itself. */
  private @Nullable Element pictureWithText;

  /** The picture since which no word came, and the one before the open noscript. */
  private @Nullable Element lastImage;

  private @Nullable Element noscriptImage;

  PageCutter(PageTree tree) {
    this.tree = tree;
    this.collector = new RunCollector(tree);
    this.unseen = new UnseenWords(tree, collector);
  }

  /** The runs so far, in document order; all of them when the document was left. */
  List<Run> runs() {
    return collector.runs();
  }

  /** The media so far that make no run. */
  List<SkippedMedium> skipped() {
    return skipped.list();
  }

  /** What nobody sees in the lines of the runs so far. */
  Unseen unseen() {
    return unseen.found();
  }

  /** Takes the start of an element, and says whether to go on to what it holds. */
  boolean enter(Element element, int number, ElementKind kind) {
    if (blocks.isEmpty()) {
      blocks.add(number);
      return true;
    }
    String tag = kind.tag();
    if (tag.equals("br")) {
      if (unseen.hold(blocks.last())) {
        unseen.addBreak();
      } else {
        collector.addBreak(element);
      }
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
    if (kind.isMedia()) {
      boolean outermost = pictureWithText == null;
      if (outermost) {
        addMedium(element, tag);
      } else {
        skipped.addInside(element, runs().size());
      }
      boolean descend = tag.equals("picture") && outermost && element.hasText();
      pictureWithText = descend ? element : pictureWithText;
      return descend || skip(element);
    }
    if (kind.isSkipped() || (tag.equals("math") && Formulas.isCopy(element))) {
      return MediumElement.mayHoldMedia(element) && skip(element);
    }
    if (tag.charAt(0) == 'm') {
      FormulaLayout.write(element);
    }
    if (tree.hasAttribute(number, "data-href") && EmbeddedPosts.isEmptyPost(element)) {
      collector.addMedium(element, blocks.last(), pre != null);
      return false;
    }
    if (tree.hasAttributes(number) && isUnread(element, number, kind)) {
      return false;
    }
    open(element, number, kind);
    return true;
  }

  /** Whether an element of the line is reported as it stands, and no part of the text. */
  private boolean isUnread(Element element, int number, ElementKind kind) {
    boolean decoration = Decorations.isOne(tree, number, blocks.last());
    boolean unspoken = (tree.boxTraits(number) & Trait.UNSPOKEN.bit()) != 0;
    if (!decoration && !(unspoken && Formulas.isDrawing(element))) {
      return false;
    }
    unseen.addAll(element, number, decoration ? UnseenWords.DECORATION : "formula-copy");
    // It is left like those that were entered.
    bold += isBold(kind.tag()) ? 1 : 0;
    return true;
  }

  /** The pictures in a player are what it shows before it plays. */
  private void openPlayer(Element player, int number, ElementKind kind) {
    if (pictureWithText == null) {
      collector.addMedium(player, blocks.last(), pre != null);
      pictureWithText = player;
    } else {
      skipped.addInside(player, runs().size());
    }
    open(player, number, kind);
  }

  /** Takes nothing of what an element holds but the media; never goes on to its children. */
  private boolean skip(Element element) {
    skipped.addWithin(element, runs().size());
    return false;
  }

  private void open(Element element, int number, ElementKind kind) {
    String tag = kind.tag();
    if (kind.isBlock() && !isLineInPre(tag)) {
      boolean listing = pre != null || tag.equals("pre");
      end(listing);
      blocks.add(number);
      if (tag.equals("pre") && pre == null) {
        pre = element;
      }
      if (tag.equals("noscript") && noscript == null) {
        noscript = element;
        noscriptImage = lastImage;
      }
    } else if (isLineInPre(tag)) {
      collector.addLineEnd();
    } else {
      unseen.enter(number, blocks.last());
      if (tag.equals("a")) {
        links.push(element);
      } else if (isBold(tag)) {
        bold++;
      }
    }
  }

  private void end(boolean preformatted) {
    collector.end(blocks.last(), preformatted);
    unseen.end();
  }

  /** Takes the end of an element, which the tree leaves next. */
  void leave(Element element) {
    String tag = tree.tag(tree.open());
    pictureWithText = element == pictureWithText ? null : pictureWithText;
    if (tree.open() == blocks.last()) {
      pre = element == pre ? null : pre;
      noscript = element == noscript ? null : noscript;
      end(pre != null);
      blocks.removeLast();
    } else if (isLineInPre(tag)) {
      collector.addLineEnd();
    } else {
      unseen.leave(tree.open());
      if (element == links.peek()) {
        links.pop();
      } else if (isBold(tag)) {
        bold--;
      }
    }
  }

  private boolean isLineInPre(String tag) {
    return pre != null && LINES_IN_PRE.contains(tag);
  }

  /** Takes a text. */
  void addText(TextNode text, String words, boolean blank) {
    boolean markup = noscript != null && words.stripLeading().startsWith("<");
    if (markup) {
      return;
    }
    lastImage = blank ? lastImage : null;
    if (unseen.hold(blocks.last())) {
      unseen.addText(text, words, links.peek(), bold > 0);
      return;
    }
    String shown = unseen.parted(text, words, blank);
    collector.addText(text, shown, blank, links.peek(), bold > 0);
  }

  private void addMedium(Element medium, String tag) {
    boolean image = tag.equals("img") || tag.equals("picture") || tag.equals("amp-img");
    if (image && noscript != null && noscriptImage != null) {
      skipped.addAgain(medium, runs().size(), noscriptImage);
    } else if (image) {
      lastImage = medium;
      collector.addInlineMedium(medium);
    } else if (hasAddress(medium, tag)) {
      collector.addMedium(medium, blocks.last(), pre != null);
    } else {
      skipped.addWithoutAddress(medium, runs().size());
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
