package org.offprint.internal.html.element;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page that SingleFile saved, which says so in a comment at its beginning: its pictures are in
 * the page, and other addresses of them are left from before.
 */
final class SavedCopy {
  private static final String MARK = "Page saved with SingleFile";

  /** The comment stands among the first nodes of the document, or of its element. */
  private static final int FIRST = 4;

  private SavedCopy() {}

  /** Whether an element stands in such a page. */
  static boolean holds(Element element) {
    Document document = element.ownerDocument();
    if (document == null) {
      return false;
    }
    Element html = document.firstElementChild();
    return isSaid(document.childNodes()) || (html != null && isSaid(html.childNodes()));
  }

  private static boolean isSaid(List<Node> nodes) {
    for (int i = 0; i < Math.min(FIRST, nodes.size()); i++) {
      if (nodes.get(i) instanceof Comment comment && comment.getData().contains(MARK)) {
        return true;
      }
    }
    return false;
  }
}
