package org.offprint.internal.pass;

import java.util.Optional;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.recognize.date.DatelineReader;
import org.offprint.model.Dateline;
import org.offprint.model.Paragraph;

/**
 * Reads the dateline that opens the running text, if no line of its own gave one. The words stay
 * where they are.
 */
final class OpeningDateline {
  private OpeningDateline() {}

  /** The draft with its dateline. */
  static ArticleDraft read(ArticleDraft draft) {
    if (draft.header().dateline().isPresent()) {
      return draft;
    }
    int first = BodyEdges.of(draft.body()).first();
    if (first == draft.body().size()) {
      return draft;
    }
    Paragraph opening = (Paragraph) draft.body().get(first);
    Optional<Dateline> found = DatelineReader.opening(opening.plainText());
    if (found.isEmpty()) {
      return draft;
    }
    Dateline dateline = found.get().withOrigin(Optional.ofNullable(opening.info().origin()));
    return draft.withHeader(draft.header().withDateline(dateline));
  }
}
