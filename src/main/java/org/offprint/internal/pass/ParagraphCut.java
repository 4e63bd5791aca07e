package org.offprint.internal.pass;

import java.util.Optional;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.TextRange;

/**
 * A paragraph in two. Where its place is a range of a text, each half has its own range; the halves
 * of an element both keep the element as their place.
 */
record ParagraphCut(Paragraph before, Paragraph after) {
  /**
   * Cuts a paragraph; empty if the place is inside something that cannot be cut, or if the words
   * are not, character by character, as they stand in the text.
   */
  static Optional<ParagraphCut> at(Paragraph paragraph, int place) {
    Optional<InlineCut> cut = InlineCut.at(paragraph.content(), place);
    Origin origin = paragraph.info().origin();
    if (cut.isEmpty() || origin == null || !(origin.place() instanceof TextRange range)) {
      return cut.map(
          halves ->
              new ParagraphCut(
                  paragraph.withContent(halves.before()), paragraph.withContent(halves.after())));
    }
    if (range.end() - range.start() != paragraph.plainText().length()) {
      return Optional.empty();
    }
    Paragraph before = paragraph.withContent(cut.get().before());
    Paragraph after = paragraph.withContent(cut.get().after());
    int end = range.start() + before.plainText().length();
    int start = range.end() - after.plainText().length();
    return Optional.of(
        new ParagraphCut(
            before.withInfo(at(paragraph.info(), origin, new TextRange(range.start(), end))),
            after.withInfo(at(paragraph.info(), origin, new TextRange(start, range.end())))));
  }

  private static NodeInfo at(NodeInfo info, Origin origin, TextRange range) {
    return info.withOrigin(new Origin(range, origin.rule(), origin.confidence()));
  }
}
