package org.offprint.internal.html.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ElementKind;
import org.offprint.internal.html.element.EmbeddedPosts;
import org.offprint.internal.html.element.FormControls;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.element.LinkElement;
import org.offprint.internal.html.element.Listing;
import org.offprint.internal.html.element.MathLayout;
import org.offprint.internal.html.element.MathMarkup;
import org.offprint.internal.html.element.MediumElement;
import org.offprint.internal.html.element.PlayerElements;
import org.offprint.internal.html.element.RubyReading;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.rule.Rule;

/**
 * Cuts a page into its runs, node by node as a walk over the tree visits them. Every word of the
 * page ends up in exactly one run; whether it is shown or belongs to the article is not decided
 * here.
 */
final class PageCutter {
  private final PageTree tree;
  private final RunCollector collector;
  private final SkippedMedia skipped = new SkippedMedia();
  private final UnseenWords unseen;
  private final Deque<Element> links = new ArrayDeque<>();
  private final IntList blocks = new IntList();
  private int bold;

  /** How many headings are open: in one nothing is preformatted. */
  private int headings;

  private @Nullable Element pre;
  private @Nullable Element noscript;

  private final OpenPictures pictures = new OpenPictures();

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
  UnseenElements unseen() {
    return unseen.found();
  }

  /** Takes the start of an element. */
  Entry enter(Element element, int number, ElementKind kind) {
    if (blocks.isEmpty()) {
      blocks.add(number);
      return Entry.OPEN;
    }
    String tag = kind.tag();
    if (tag.equals("br")) {
      if (unseen.holdsTextIn(blocks.last())) {
        unseen.addBreak();
      } else {
        collector.addBreak(element);
      }
      return Entry.TAKEN;
    }
    if (tag.equals("hr")) {
      collector.addMedium(element, blocks.last(), pre != null);
      return Entry.TAKEN;
    }
    if (kind.isCustom() && PlayerElements.isPlayer(tag)) {
      openPlayer(element, number, kind);
      return Entry.OPEN;
    }
    if (kind.isMedia() && !isTransparent(element)) {
      if (!pictures.isShownBySurrounding(element)) {
        addMedium(element, tag);
      } else {
        skipped.addInside(element, runs().size());
      }
      return OpenPictures.canHoldText(tag) && openPicture(element, number, tag)
          ? Entry.OPEN
          : skip(element);
    }
    if (isUnseen(element, kind)) {
      if (FormControls.isShown(element, tag)) {
        unseen.part(blocks.last());
      }
      return MediumElement.mayHoldMedia(element) ? skip(element) : Entry.SKIPPED;
    }
    if (kind.isMedia()) {
      skipped.addWithoutAddress(element, runs().size());
    }
    if (tag.charAt(0) == 'm') {
      MathLayout.write(element);
    } else if (tag.equals("rt")) {
      RubyReading.write(element);
    } else if (tag.equals("time")) {
      // Dates side by side are never one word; styles hide one of them, or part them.
      unseen.part(blocks.last());
    }
    if (tree.hasAttributes(number) && EmbeddedPosts.isEmptyPost(element)) {
      collector.addMedium(element, blocks.last(), pre != null);
      return Entry.TAKEN;
    }
    if (tree.hasAttributes(number) && isUnread(element, number, kind)) {
      return Entry.TAKEN;
    }
    open(element, number, kind);
    return Entry.OPEN;
  }

  /** Whether an element of the line is reported as a whole and is not part of the text. */
  private boolean isUnread(Element element, int number, ElementKind kind) {
    boolean decoration =
        Decorations.isDecoration(tree, number, blocks.last())
            || HeadingExtras.isExtra(tree, number, blocks.last(), isInHeading());
    boolean unspoken = (tree.boxTraits(number) & Trait.UNSPOKEN.bit()) != 0;
    boolean numbers = !decoration && LineNumbers.are(tree, number, pre != null);
    if (!decoration && !numbers && !(unspoken && MathMarkup.isDrawing(element))) {
      return false;
    }
    Rule rule = numbers ? Rule.LINE_NUMBERS : Rule.FORMULA_COPY;
    unseen.addAll(element, number, decoration ? UnseenWords.DECORATION : rule);
    // It is left in the same way as elements that were entered.
    bold += isBold(kind.tag()) ? 1 : 0;
    return true;
  }

  /** Whether the block that is open is a heading, and not only stands in one. */
  private boolean isInHeading() {
    return headings > 0 && HeadingLevel.has(tree.tag(blocks.last()));
  }

  /** Whether a picture holds text; it stands on lines of its own if it is a custom element. */
  private boolean openPicture(Element picture, int number, String tag) {
    boolean text = pictures.open(picture);
    if (text && tag.indexOf('-') > 0) {
      collector.end(blocks.last(), pre != null);
      blocks.add(number);
    } else if (text) {
      unseen.enter(number, blocks.last());
    }
    return text;
  }

  /** The pictures in a player are what it shows before it plays. */
  private void openPlayer(Element player, int number, ElementKind kind) {
    if (!pictures.isShownBySurrounding(player)) {
      collector.addMedium(player, blocks.last(), pre != null);
      pictures.openPlayer(player);
    } else {
      skipped.addInside(player, runs().size());
    }
    open(player, number, kind);
  }

  /**
   * Takes the start of an element that a rule for the site leaves out, so that it can be left in
   * the same way as others.
   */
  void strip(Element element) {
    String tag = element.normalName();
    bold += isBold(tag) ? 1 : 0;
    if (isLineInPre(element, tag)) {
      collector.startLine();
    }
    skipped.addStripped(element, runs().size());
  }

  /** Takes only the media of what an element holds. */
  private Entry skip(Element element) {
    skipped.addWithin(element, runs().size());
    return Entry.SKIPPED;
  }

  private void open(Element element, int number, ElementKind kind) {
    String tag = kind.tag();
    boolean preformatted = tree.isPreformatted(number);
    if ((kind.isBlock() || preformatted) && !isLineInPre(element, tag)) {
      boolean listing = headings == 0 && !HeadingLevel.has(tag) && (pre != null || preformatted);
      end(listing);
      blocks.add(number);
      headings += HeadingLevel.has(tag) ? 1 : 0;
      if (preformatted && pre == null && headings == 0) {
        pre = element;
      }
      if (tag.equals("noscript") && noscript == null) {
        noscript = element;
        noscriptImage = lastImage;
      }
    } else if (isLineInPre(element, tag)) {
      collector.startLine();
    } else {
      unseen.enter(number, blocks.last());
      if (tag.equals("a") && isLink(element, number)) {
        links.push(element);
      } else if (isBold(tag)) {
        bold++;
      }
    }
  }

  private boolean isLink(Element anchor, int number) {
    return tree.hasAttribute(number, "href") || LinkElement.isLink(anchor);
  }

  private void end(boolean preformatted) {
    collector.end(blocks.last(), preformatted);
    unseen.end();
  }

  /** Takes the end of an element, which the tree leaves next. */
  void leave(Element element) {
    String tag = tree.tag(tree.open());
    pictures.leave(element);
    if (tree.open() == blocks.last()) {
      pre = element == pre ? null : pre;
      headings -= HeadingLevel.has(tag) ? 1 : 0;
      noscript = element == noscript ? null : noscript;
      end(pre != null && headings == 0);
      blocks.removeLast();
    } else if (isLineInPre(element, tag)) {
      collector.endLine();
    } else {
      unseen.leave(tree.open());
      if (element == links.peek()) {
        links.pop();
      } else if (isBold(tag)) {
        bold--;
      }
    }
  }

  private boolean isLineInPre(Element element, String tag) {
    return pre != null && headings == 0 && !HeadingLevel.has(tag) && Listing.isLine(element);
  }

  /** The number of the block that is open. */
  int block() {
    return blocks.last();
  }

  /** Whether text is shown as it is written, with its line ends. */
  boolean isPreformatted() {
    return pre != null && headings == 0;
  }

  /** Takes a text, unless it is markup for readers without scripts. */
  boolean addText(TextNode text, String words, WhiteSpace whiteSpace) {
    boolean blank = whiteSpace != WhiteSpace.NONE;
    boolean markup = noscript != null && words.stripLeading().startsWith("<");
    if (markup) {
      return false;
    }
    lastImage = blank ? lastImage : null;
    if (!blank) {
      pictures.addText();
    }
    if (unseen.holdsTextIn(blocks.last())) {
      unseen.addText(text, words, links.peek(), bold > 0);
      return true;
    }
    String shown = unseen.parted(text, words, blank);
    collector.addText(text, shown, whiteSpace, links.peek(), bold > 0);
    return true;
  }

  /** Whether the words in an element are invisible to readers. */
  static boolean isUnseen(Element element, ElementKind kind) {
    return kind.isSkipped()
        ? !isTransparent(element)
        : kind.tag().equals("math") && MathMarkup.isCopy(element);
  }

  /** Whether an element shows nothing of its own, only its content. */
  private static boolean isTransparent(Element element) {
    return element.normalName().equals("object") && !element.hasAttr("data");
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
