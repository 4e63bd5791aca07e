package org.offprint.internal.pass;

import java.util.List;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.quote.QuotationStage;
import org.offprint.internal.said.RepeatedQuotations;
import org.offprint.internal.said.SaidStage;
import org.offprint.model.Block;
import org.offprint.model.Header;
import org.offprint.model.Inline;

/** Finds the quotations in all running text; how they relate to each other depends on the whole. */
final class Quotations {
  private Quotations() {}

  /** The draft with its quotations. */
  static ArticleDraft read(ArticleDraft draft) {
    String language = draft.metadata().language().orElse(null);
    QuotationStage stage = QuotationStage.of(draft.body(), language);
    Header header = draft.header();
    List<Block> body = SaidStage.of(language).read(stage.markBlocks(draft.body()));
    return draft
        .withHeader(header(stage, header, body))
        .withBody(body)
        .withNotes(stage.markNotes(draft.notes()));
  }

  private static Header header(QuotationStage stage, Header header, List<Block> body) {
    List<Inline> title = stage.markInlines(header.title());
    List<Block> standfirst = stage.markBlocks(header.standfirst());
    if (title == header.title() && standfirst == header.standfirst()) {
      return header.withTitle(title).withStandfirst(standfirst);
    }
    RepeatedQuotations repeated = RepeatedQuotations.in(body);
    return header
        .withTitle(repeated.writtenLine(title))
        .withStandfirst(repeated.written(standfirst));
  }
}
