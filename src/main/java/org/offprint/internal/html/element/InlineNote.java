package org.offprint.internal.html.element;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.table.WordTable;

/**
 * Recognizes notes that stand in the middle of a sentence, right after their marks, and that a
 * style puts beside it or shows on request: footnotes of WordPress, side notes, and notes as
 * LaTeXML writes them. The mark is raised, or it is all that an inline element shows beside its
 * note.
 */
public final class InlineNote {
  /** How their names end, without hyphens. */
  private static final List<String> NAMES =
      List.of(
          "sidenote",
          "marginnote",
          "footnotenote",
          "footnotetooltip",
          "footnotetext",
          "footnotecontent",
          "noteouter");

  /** In characters: "[12]". */
  private static final int LONGEST_MARK = 5;

  /** One of these words is in each of the names. */
  private static final String WORDS =
      "note noteouter sidenote marginnote footnote footnotenote footnotetooltip footnotetext"
          + " footnotecontent";

  private InlineNote() {}

  /** Adds the words to a table of class names. */
  static void addTo(WordTable table) {
    for (String word : WORDS.split(" ")) {
      table.add(word, NameHint.MAYBE_NOTE.classBit());
    }
  }

  /** What the names in a class attribute say, as {@link NameHint#bit()}. */
  static int hints(String names) {
    return PackedNames.anyEndsIn(names, NAMES) ? NameHint.INLINE_NOTE.bit() : 0;
  }

  /** The raised mark right before a note, or the element that holds it beside its mark, or null. */
  public static @Nullable Element mark(Element note) {
    Node at = note.previousSibling();
    while (at != null && isPassed(at)) {
      at = at.previousSibling();
    }
    if (at instanceof TextNode text) {
      Element around = note.parent();
      return around != null && isBareMark(text) && isAloneIn(around, text, note) ? around : null;
    }
    if (!(at instanceof Element before) || !isMark(before.text().strip())) {
      return null;
    }
    return before.normalName().equals("sup") ? before : before.selectFirst("sup");
  }

  /** What a mark shows without the note that may stand in it. */
  public static String label(Element mark, Element note) {
    return (note.parent() == mark ? mark.ownText() : mark.text()).strip();
  }

  /** Whether a text that nothing raises is a number or a sign; a short word may be a term. */
  private static boolean isBareMark(TextNode text) {
    String words = text.getWholeText().strip();
    return isMark(words) && words.codePoints().noneMatch(Character::isLetter);
  }

  /** Whether an inline element shows a mark and its note, and nothing else. */
  private static boolean isAloneIn(Element around, TextNode mark, Element note) {
    if (ElementKind.of(around.normalName()).isBlock()) {
      return false;
    }
    for (Node at = around.firstChild(); at != null; at = at.nextSibling()) {
      if (at != mark && at != note && !isPassed(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the mark of a note leads elsewhere: what stands beside it is a copy of that note. */
  public static boolean isCopy(Element note) {
    Element mark = mark(note);
    Element link = mark == null ? null : mark.selectFirst("a[href]");
    link = link == null && mark != null ? mark.closest("a[href]") : link;
    String target = link == null ? "" : PageFragment.of(link);
    return !target.isEmpty() && !target.equals(note.id());
  }

  /** Whether a node shows nothing between a mark and its note. */
  private static boolean isPassed(Node node) {
    return node instanceof TextNode text
        ? text.isBlank()
        : !(node instanceof Element element) || !element.hasText();
  }

  private static boolean isMark(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_MARK
        && text.codePoints().noneMatch(Character::isSpaceChar);
  }
}
