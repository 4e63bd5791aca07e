package org.offprint.internal.html.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ElementKind;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.page.PageTree;

/** The elements that links of a page lead to, and those that are declared to be notes. */
final class NoteTargets {
  /** What is not a note, but a part of a page or of a table. */
  private static final Set<String> NEVER =
      Set.of(
          "html", "body", "main", "article", "section", "h1", "h2", "h3", "h4", "h5", "h6", "table",
          "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "ul", "ol", "dl", "menu", "dir",
          "form");

  private final Set<String> wanted;
  private final Map<String, Element> byId = new HashMap<>();
  private final List<Element> declared = new ArrayList<>();

  NoteTargets(PageTree tree, Set<String> wanted) {
    this.wanted = wanted;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hasAttributes(i)) {
        add(tree, i);
      }
    }
  }

  private void add(PageTree tree, int number) {
    Element element = tree.element(number);
    byId(tree.attribute(number, "id"), element);
    if (tree.tag(number).equals("a")) {
      byId(tree.attribute(number, "name"), element);
    }
    if (NoteEvidence.isDeclaredNote(element)) {
      declared.add(element);
    }
  }

  private void byId(String id, Element element) {
    if (!id.isEmpty() && wanted.contains(id)) {
      byId.putIfAbsent(id, element);
    }
  }

  /** Whether an element is a part of a page or of a table, which is no note. */
  static boolean isNever(Element element) {
    return NEVER.contains(element.normalName());
  }

  List<Element> declared() {
    return declared;
  }

  /** The element with an id, or null. */
  @Nullable Element byId(String id) {
    return byId.get(id);
  }

  /**
   * The block that a note is, given the element that links lead to: that element, or the block or
   * item whose first words it stands in, also a heading that shows nothing but a mark; null if that
   * can be no note.
   */
  static @Nullable Element block(Element target) {
    Element at = target;
    while (at != null && !ElementKind.of(at.normalName()).isBlock()) {
      at = at.parent();
    }
    Element parent = at == null ? null : at.parent();
    if (parent != null
        && (parent.normalName().equals("li") || parent.normalName().equals("dd"))
        && parent.firstElementChild() == at) {
      at = parent;
    }
    boolean never = at == null || (isNever(at) && !isMarkOfNote(at));
    return never ? null : at;
  }

  private static boolean isMarkOfNote(Element element) {
    return HeadingLevel.has(element.normalName()) && NoteLabel.isMark(element.text());
  }
}
