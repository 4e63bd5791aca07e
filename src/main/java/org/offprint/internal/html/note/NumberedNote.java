package org.offprint.internal.html.note;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A note that no link leads to.
 *
 * @param block the element that holds it
 * @param links its marks in the text
 */
record NumberedNote(Element block, List<NoteLink> links) {}
