package org.offprint.internal.html.note;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ElementWords;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.element.PageFragment;
import org.offprint.internal.html.page.RunElements;

/**
 * Why a link is taken for the mark of a note: the page declares the link or the note, the note
 * leads back to its mark, the mark is superscript or in brackets, or the names say so.
 */
final class NoteEvidence {
  private static final Set<String> REFERENCE = Set.of("doc-noteref", "noteref");
  private static final Set<String> NOTE =
      Set.of("doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote");
  private static final Set<String> NOTES =
      Set.of("doc-endnotes", "footnotes", "endnotes", "rearnotes");
  private static final Set<String> BACK = Set.of("doc-backlink", "backlink");

  /** Words that only notes are named by. */
  private static final Set<String> NAMES =
      Set.of("fn", "ftn", "footnote", "footnotes", "endnote", "endnotes", "fnref", "noteref");

  private static final Set<String> BACK_NAMES = Set.of("backref", "backlink", "footnoteback");
  private static final Set<String> BACK_SIGNS = Set.of("↩", "↩︎", "^", "↑", "⏎", "⤴", "⤴︎", "↵");

  private NoteEvidence() {}

  /** Whether a link says by its role that it is the mark of a note. */
  static boolean isDeclaredReference(Element link) {
    return says(link, REFERENCE) || ElementWords.has(link, NAMES);
  }

  /** Whether a link says by its role that it leads from a note back to the text. */
  static boolean isDeclaredBackLink(Element link) {
    return says(link, BACK);
  }

  /** Whether an element says by its role that it is a note. */
  static boolean isDeclaredNote(Element element) {
    if (says(element, NOTE)) {
      return true;
    }
    Element list = element.parent();
    return element.normalName().equals("li")
        && list != null
        && (says(list, NOTES) || (list.parent() != null && says(list.parent(), NOTES)));
  }

  /** Whether a link is known to lead to a note, regardless of what the note contains. */
  static boolean speaksFor(NoteLink link, Element target) {
    return isDeclaredReference(link.link())
        || isDeclaredNote(target)
        || link.mark().normalName().equals("sup")
        || RunElements.around(link.link(), "sup", link.run().owner()) != null
        || (link.link().firstElementChild() != null
            && link.link().firstElementChild().normalName().equals("sup"))
        || NoteLabel.isBracketed(link.label())
        || isNamedAround(link)
        || ElementWords.has(target, NAMES)
        || (link.isByAttribute()
            && (NoteLabel.isSign(link.label()) || target.normalName().equals("aside")));
  }

  /** Whether an element is named as notes are. */
  static boolean isNamed(Element element) {
    return ElementWords.has(element, NAMES);
  }

  /** Whether an element around the link in its line is named as the mark of a note. */
  private static boolean isNamedAround(NoteLink link) {
    Element around = link.link().parent();
    return around != null && around != link.run().owner() && ElementWords.has(around, NAMES);
  }

  /** The ids by which a note can lead back to its marks. */
  static Set<String> anchors(List<NoteLink> links) {
    Set<String> anchors = new HashSet<>();
    for (NoteLink link : links) {
      for (Element at = link.link(); at != null; at = at.parent()) {
        add(anchors, at);
        if (at == link.run().owner()) {
          break;
        }
      }
      add(anchors, link.link().firstElementChild());
      add(anchors, link.link().previousElementSibling());
      add(anchors, link.mark().previousElementSibling());
    }
    return anchors;
  }

  private static void add(Set<String> anchors, @Nullable Element element) {
    if (element != null) {
      anchors.add(element.id());
      anchors.add(element.attr("name"));
    }
  }

  /**
   * Whether a link inside a note leads back to the text.
   *
   * @param words what the link shows
   * @param anchors the ids of the note's marks
   */
  static boolean isBackLink(Element link, String words, Set<String> anchors) {
    String target = PageFragment.of(link);
    if (target.isEmpty()) {
      // The way back may be a script's.
      return link.attr("href").equals("#") && BACK_SIGNS.contains(words.strip());
    }
    return anchors.contains(target)
        || says(link, BACK)
        || ElementWords.has(link, BACK_NAMES)
        || BACK_SIGNS.contains(words.strip());
  }

  /** Whether a node stands in a heading that is inside a note. */
  static boolean isInHeading(Node node, Element note) {
    for (Node at = node; at instanceof Element element && element != note; at = at.parent()) {
      if (HeadingLevel.has(element.normalName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Element element, Set<String> roles) {
    return has(element.attr("role"), roles) || has(element.attr("epub:type"), roles);
  }

  private static boolean has(String value, Set<String> roles) {
    if (value.isEmpty()) {
      return false;
    }
    for (String role : value.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }
}
