package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.EditorialOpening;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.EditorialNote;
import org.offprint.model.Paragraph;

/**
 * Finds words of the publisher about the article: paragraphs at the head or the end of the body
 * that open with "Correction", "Editor's note" and the like.
 */
public final class EditorialNotes {
  private static final Rule RULE = Rule.EDITORIAL_OPENER;
  private static final int FIRST = 2;
  private static final int LAST = 6;

  private EditorialNotes() {}

  /** The body with notes in the place of such paragraphs. */
  public static List<Block> read(List<Block> body) {
    List<Block> read = new ArrayList<>(body.size());
    for (int i = 0; i < body.size(); i++) {
      boolean near = i < FIRST || i >= body.size() - LAST;
      read.add(near && body.get(i) instanceof Paragraph paragraph ? read(paragraph) : body.get(i));
    }
    return read;
  }

  private static Block read(Paragraph paragraph) {
    Optional<EditorialOpening> opening = EditorialOpening.read(paragraph.plainText());
    if (opening.isEmpty()) {
      return paragraph;
    }
    return new EditorialNote(
        opening.get().kind(),
        opening.get().date(),
        null,
        null,
        List.of(paragraph),
        PassOrigin.of(paragraph.info(), RULE, 0.9));
  }
}
