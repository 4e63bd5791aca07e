package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.recognize.notice.EditorialOpening;
import org.offprint.internal.recognize.notice.SupportNote;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.Link;
import org.offprint.model.Paragraph;

/**
 * Finds notes of the publisher about the article: paragraphs at the start or the end of the body
 * that open with "Correction", "Editor's note" and the like.
 */
final class EditorialNotes {
  private static final Rule RULE = Rule.EDITORIAL_OPENER;

  /**
   * How many blocks up to the last paragraph of the text, and all after it, are looked at. At 3, 2
   * of 1,009 pages and texts change; at 12, none.
   */
  private static final int LAST = 6;

  private EditorialNotes() {}

  /** The draft with notes in place of such paragraphs. */
  static ArticleDraft read(ArticleDraft draft) {
    List<Block> body = draft.body();
    BodyEdges edges = BodyEdges.of(body);
    List<Block> read = new ArrayList<>(body);
    boolean found = false;
    for (int i = 0; i < body.size(); i++) {
      boolean near = i <= edges.first() + 1 || i > edges.last() - LAST;
      if (near && body.get(i) instanceof Paragraph paragraph) {
        read.set(i, note(paragraph));
        found |= read.get(i) != paragraph;
      }
    }
    return found ? draft.withBody(read) : draft;
  }

  private static Block note(Paragraph paragraph) {
    Optional<EditorialOpening> opening = EditorialOpening.read(paragraph.plainText());
    if (opening.isEmpty()) {
      return supported(paragraph);
    }
    return new EditorialNote(
        opening.get().kind(),
        opening.get().date(),
        null,
        null,
        List.of(paragraph),
        PassOrigin.of(paragraph.info(), RULE, 0.9));
  }

  private static Block supported(Paragraph paragraph) {
    Optional<SupportNote> note = SupportNote.read(paragraph.plainText());
    if (note.isEmpty()) {
      return paragraph;
    }
    return new EditorialNote(
        EditorialNoteKind.SUPPORTED_BY,
        null,
        note.get().supporter(),
        paragraph.stream(Link.class).map(Link::href).findFirst().orElse(null),
        List.of(paragraph),
        PassOrigin.of(paragraph.info(), Rule.SUPPORT_NOTE, 0.9));
  }
}
