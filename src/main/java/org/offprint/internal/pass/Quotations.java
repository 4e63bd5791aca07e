package org.offprint.internal.pass;

import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.quote.QuotationStage;
import org.offprint.internal.said.SaidStage;
import org.offprint.model.Header;

/** Finds the quotations in all running text; how they relate to each other depends on the whole. */
final class Quotations {
  private Quotations() {}

  /** The draft with its quotations. */
  static ArticleDraft read(ArticleDraft draft) {
    String language = draft.metadata().language().orElse(null);
    QuotationStage stage = QuotationStage.of(draft.body(), language);
    Header header = draft.header();
    return draft
        .withHeader(
            header
                .withTitle(stage.markInlines(header.title()))
                .withStandfirst(stage.markBlocks(header.standfirst())))
        .withBody(SaidStage.of(language).read(stage.markBlocks(draft.body())))
        .withNotes(stage.markNotes(draft.notes()));
  }
}
