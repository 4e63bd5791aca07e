package org.offprint.internal.html.page;

import java.util.Arrays;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ElementKind;
import org.offprint.internal.html.site.SiteParts;
import org.offprint.internal.html.tree.MarkedContents;
import org.offprint.internal.html.tree.ParsedPage;
import org.offprint.internal.html.tree.TexScripts;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.rule.Rule;

/**
 * The one walk over the tree of a page. It numbers the elements, cuts the text into runs and lines,
 * and notes the elements that metadata is read from. Elements whose content is not text of the page
 * are searched for their words only, except for the head.
 */
public final class PageWalk {
  /**
   * Half of 898 pages have 113 and more, scripts and drawings not counted; a tenth has more than
   * 192.
   */
  private static final int CHARACTERS_TO_AN_ELEMENT = 100;

  private final Deadline deadline;
  private final MarkedContents contents;
  private final SiteParts site;
  private final PageTree tree;
  private final PageCutter cutter;
  private final PageLines lines;
  private final MetadataElements metadataElements = new MetadataElements();
  private final SkippedWords skippedWords = new SkippedWords();
  private final IntList siteBodies = new IntList();
  private Element[] open = new Element[64];
  private int[] nextChild = new int[64];
  private int depth = -1;
  private @Nullable Element head;

  /** Whether a template is the remainder of a shadow root: these are opened before another walk. */
  private boolean closedRoot;

  private PageWalk(MarkedContents contents, SiteParts site, int expected, Deadline deadline) {
    this.deadline = deadline;
    this.site = site;
    this.contents = contents;
    tree = new PageTree(expected, contents);
    cutter = new PageCutter(tree);
    lines = new PageLines(tree);
  }

  /**
   * Reads a page from top to bottom.
   *
   * @param length how many characters its source has, from which the room for its elements is taken
   */
  public static CutPage of(ParsedPage page, int length, Deadline deadline) {
    return of(page, length, SiteParts.NONE, deadline);
  }

  /** The same of a page on which a rule for its site has found some parts. */
  public static CutPage of(ParsedPage page, int length, SiteParts site, Deadline deadline) {
    int expected = (length - page.contents().length()) / CHARACTERS_TO_AN_ELEMENT;
    PageWalk walk = new PageWalk(page.contents(), site, expected, deadline);
    walk.walk(page.document(), true);
    if (walk.closedRoot) {
      ShadowRoots.open(page.document(), deadline);
      walk = new PageWalk(page.contents(), site, expected, deadline);
      walk.walk(page.document(), false);
    }
    return new CutPage(
        page,
        walk.tree,
        walk.cutter.runs(),
        walk.cutter.skipped(),
        walk.skippedWords,
        walk.cutter.unseen(),
        walk.lines,
        walk.metadataElements,
        site,
        walk.siteBodies);
  }

  /** The same of a tree that is whole. */
  public static CutPage of(Document document, int length, Deadline deadline) {
    return of(ParsedPage.whole(document), length, deadline);
  }

  /**
   * A loop with a stack of its own, since the page decides how deep its tree is. Children are
   * accessed by index: asking for the next sibling would make the parser number them all.
   *
   * @param stop whether to stop at a shadow root, few pages having any
   */
  private void walk(Document document, boolean stop) {
    enter(document);
    push(document);
    while (depth >= 0 && !(stop && closedRoot)) {
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
        addText(text);
      } else if (child instanceof Element inner) {
        if (enter(inner)) {
          push(inner);
        } else {
          leave(inner);
        }
      } else if (child instanceof DataNode data) {
        addData(element, data);
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
    if (skippedWords.isOpen()) {
      tree.findMark(element);
      return skippedWords.enter(element);
    }
    int number = tree.enter(element);
    ElementKind kind = tree.kind(number);
    metadataElements.take(tree, number);
    if (head != null) {
      return isUnseenInHead(kind.tag())
          ? skippedWords.open(element, number, kind.tag(), 0)
          : !kind.isSkipped();
    }
    lines.enter(number);
    if (kind.tag().equals("head") && open[depth].normalName().equals("html")) {
      head = element;
      return true;
    }
    if (site.isBody(element)) {
      siteBodies.add(number);
    }
    if (site.isStripped(element)) {
      cutter.strip(element);
      return skippedWords.openStripped(element, number, cutter.runs().size());
    }
    Entry entry = cutter.enter(element, number, kind);
    if (entry != Entry.SKIPPED) {
      return entry == Entry.OPEN;
    }
    closedRoot |= kind.tag().equals("template") && ShadowRoots.isRoot(element);
    if (kind.tag().equals("script") && TexScripts.isOnly(element)) {
      // The walk takes it next.
      element.after(new TextNode(TexScripts.written(element, contents.of(element))));
    }
    return skippedWords.open(element, number, kind.tag(), cutter.runs().size());
  }

  /** What a head holds for browsers without scripts or frames, or for scripts. */
  private static boolean isUnseenInHead(String tag) {
    return tag.equals("noscript") || tag.equals("template") || tag.equals("noframes");
  }

  private void addText(TextNode text) {
    String words = text.getWholeText();
    if (skippedWords.isOpen()) {
      skippedWords.addText(words);
      return;
    }
    if (head != null) {
      return;
    }
    WhiteSpace whiteSpace = WhiteSpace.of(words);
    if (whiteSpace == WhiteSpace.NONE && !cutter.isPreformatted()) {
      String joined = WideLineEnds.removed(words);
      if (joined.length() < words.length()) {
        text.text(joined);
        words = joined;
      }
    }
    if (!cutter.addText(text, words, whiteSpace)) {
      skippedWords.add(Rule.NOSCRIPT, cutter.block(), cutter.runs().size(), words);
    }
    if (whiteSpace == WhiteSpace.NONE) {
      lines.addText(words);
    }
  }

  /** Takes what the parser has not read as markup; where it is text, it is turned into text. */
  private void addData(Element holder, DataNode data) {
    if (skippedWords.isOpen()) {
      skippedWords.addData(holder, data);
    } else if (holder.normalName().equals("xmp")) {
      TextNode text = new TextNode(data.getWholeData());
      data.replaceWith(text);
      addText(text);
    }
  }

  private void leave(Element element) {
    if (skippedWords.isOpen()) {
      if (!skippedWords.isRoot(element)) {
        skippedWords.leave(element);
        return;
      }
      skippedWords.close();
    }
    if (head == null) {
      cutter.leave(element);
      lines.leave();
    }
    head = element == head ? null : head;
    tree.leave();
  }
}
