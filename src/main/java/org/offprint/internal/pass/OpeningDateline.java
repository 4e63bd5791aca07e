package org.offprint.internal.pass;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.recognize.DatelineReader;
import org.offprint.model.Block;
import org.offprint.model.Dateline;
import org.offprint.model.Paragraph;

/**
 * Reads the dateline that opens the first paragraph, if that is near the top and no line of its own
 * gave one. The words stay where they are.
 */
final class OpeningDateline {
  /** A picture and its caption may stand above the first paragraph; below more it opens a part. */
  private static final int NEAR = 3;

  private OpeningDateline() {}

  /** The draft with its dateline. */
  static ArticleDraft read(ArticleDraft draft) {
    if (draft.header().dateline().isPresent()) {
      return draft;
    }
    return first(draft.body())
        .flatMap(OpeningDateline::dateline)
        .map(dateline -> draft.withHeader(draft.header().withDateline(dateline)))
        .orElse(draft);
  }

  private static Optional<Paragraph> first(List<Block> body) {
    for (Block block : body.subList(0, Math.min(NEAR, body.size()))) {
      if (block instanceof Paragraph paragraph) {
        return Optional.of(paragraph);
      }
    }
    return Optional.empty();
  }

  private static Optional<Dateline> dateline(Paragraph paragraph) {
    return DatelineReader.opening(paragraph.plainText())
        .map(found -> found.withOrigin(Optional.ofNullable(paragraph.info().origin())));
  }
}
