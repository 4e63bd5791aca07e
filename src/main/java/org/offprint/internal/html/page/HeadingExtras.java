package org.offprint.internal.html.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.internal.character.Characters;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.element.Trait;

/**
 * Recognizes what stands in a heading and is no word of it: the link to itself, if it is named as
 * one; the link that edits its section, also right after the heading; a button beside its words; a
 * sign at its end; and a badge, a word on a line of its own. Captions, terms and cells have such
 * links as well.
 */
final class HeadingExtras {
  /**
   * In characters: "Experimental", "Deprecated". At 6 or 24, none of 1,980 pages and texts changes.
   */
  private static final int LONGEST_BADGE = 12;

  /**
   * In characters: "[редактировать | редактировать код]" has 36. At 15 or 60, none of 1,980 pages
   * and texts changes.
   */
  private static final int LONGEST_LINK = 40;

  /** What programs draw for a link to a heading. */
  private static final Set<String> SIGNS = Set.of("#", "##", "¶", "§", "🔗", "⚓", "∞");

  /** What MediaWiki calls the links to edit a part, which also stand in captions and cells. */
  private static final String SECTION = "editsection";

  private HeadingExtras() {}

  /**
   * Whether an element that stands in a block is such an extra.
   *
   * @param heading whether the block is a heading
   */
  static boolean isExtra(PageTree tree, int number, int block, boolean heading) {
    int hints = tree.classHints(number);
    boolean edit = NameHint.EDIT.isIn(hints) && holdsLink(tree, number);
    boolean link = (tree.kind(number).structure() & Trait.LINK.bit()) != 0;
    if (!heading) {
      return (edit && !tree.kind(number).isBlock() && isEditLink(tree.element(number)))
          || (link
              && NameHint.PERMALINK.isIn(hints)
              && isSignAtEnd(tree.element(number), tree.element(block)));
    }
    boolean button = tree.tag(number).equals("button");
    boolean named = edit || button || (link && NameHint.PERMALINK.isIn(hints));
    Element element = tree.element(number);
    return (named && isShort(element) && !isAlone(element, tree.element(block)))
        || (!link && isSignAtEnd(element, tree.element(block)))
        || (tree.kind(number).isBlock() && isBadge(element));
  }

  private static boolean holdsLink(PageTree tree, int number) {
    return tree.tag(number).equals("a") || tree.element(number).selectFirst("a[href]") != null;
  }

  /** Whether a link that edits stands right after a heading, or is named as one of a section. */
  private static boolean isEditLink(Element element) {
    return isShort(element)
        && (isRightAfterHeading(element) || element.className().contains(SECTION));
  }

  private static boolean isRightAfterHeading(Element element) {
    Element before = element.previousElementSibling();
    return before != null && HeadingLevel.has(before.normalName());
  }

  private static boolean isShort(Element element) {
    String text = element.text();
    return !text.isBlank() && text.length() <= LONGEST_LINK;
  }

  /** Whether a heading has no other words. */
  private static boolean isAlone(Element element, Element heading) {
    return letters(element) >= letters(heading);
  }

  private static long letters(Element element) {
    return element.text().codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** Whether an element is the sign of a link to a heading, and nothing comes after it. */
  private static boolean isSignAtEnd(Element element, Element heading) {
    if (opensWithLetter(element) || !SIGNS.contains(element.text().strip())) {
      return false;
    }
    for (Node at = element; at != null && at != heading; at = at.parent()) {
      if (hasTextAfter(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first text in an element opens with a letter or digit, as most do. */
  private static boolean opensWithLetter(Element element) {
    Node first = element;
    while (first.childNodeSize() > 0) {
      first = first.childNode(0);
    }
    if (!(first instanceof TextNode text)) {
      return false;
    }
    String words = text.getWholeText();
    int at = 0;
    while (at < words.length() && Characters.isCollapsed(words.charAt(at))) {
      at++;
    }
    return at < words.length() && Character.isLetterOrDigit(words.charAt(at));
  }

  private static boolean hasTextAfter(Node node) {
    for (Node at = node.nextSibling(); at != null; at = at.nextSibling()) {
      boolean text =
          at instanceof TextNode words
              ? !TextShape.isBlank(words.getWholeText())
              : at instanceof Element element && element.hasText();
      if (text) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block in a heading is one word after the heading's own. */
  private static boolean isBadge(Element element) {
    String text = element.text();
    boolean word =
        !text.isEmpty() && text.length() <= LONGEST_BADGE && text.chars().noneMatch(c -> c == ' ');
    return word
        && element.previousSibling() instanceof TextNode before
        && !TextShape.isBlank(before.getWholeText());
  }
}
