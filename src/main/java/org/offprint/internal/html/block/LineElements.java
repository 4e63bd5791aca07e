package org.offprint.internal.html.block;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.page.Run;
import org.offprint.model.InlineImage;
import org.offprint.model.NoteReference;

/** What elements in a line are on their page, besides what their tags say. */
interface LineElements {
  /** The strings that the page has several times. */
  SharedStrings strings();

  /** What an element leads to, or {@code null} if it is not a mark of a note. */
  @Nullable NoteReference reference(Element element);

  /**
   * The picture that stands in the line of a run; {@code null} if it has no address, or if it is
   * drawn in the mark of a note, for which its label stands.
   *
   * @param around the inline elements around it
   */
  @Nullable InlineImage picture(Element element, Run run, List<Element> around);
}
