package org.offprint.internal.html.note;

import org.jsoup.nodes.Element;
import org.offprint.internal.html.element.PageFragment;
import org.offprint.internal.html.page.Run;

/**
 * A link that may lead from the text to a note.
 *
 * @param link the link
 * @param mark the element that makes the mark: the link, or the {@code sup} that holds it alone
 * @param label the mark as printed
 * @param target the id that it leads to
 * @param run the run that it stands in
 */
record NoteLink(Element link, Element mark, String label, String target, Run run) {
  /** Whether it is not its address that says what it leads to. */
  boolean isByAttribute() {
    return !target.isEmpty() && PageFragment.of(link).isEmpty();
  }
}
