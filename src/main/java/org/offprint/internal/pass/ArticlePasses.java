package org.offprint.internal.pass;

import java.util.List;
import org.offprint.internal.draft.ArticleDraft;

/** The passes over an article, in their order. */
public final class ArticlePasses {
  private static final List<ArticlePass> ALL =
      List.of(
          GuessedLanguage::read,
          PictureCaptions::read,
          PullQuotations::read,
          ClosingNotes::read,
          EditorialNotes::read,
          OpeningDateline::read,
          LiveUpdates::read,
          SpeechTurns::read,
          TranscriptReporters::read,
          BoldHeadings::read,
          Quotations::read);

  /** What is left to find out for a source that declares what each block is. */
  private static final List<ArticlePass> DECLARED =
      List.of(OpeningDateline::read, Quotations::read);

  private ArticlePasses() {}

  /** Applies all passes. */
  public static ArticleDraft all(ArticleDraft draft) {
    return apply(ALL, draft);
  }

  /** Applies the passes that are left for a source that declares what each block is. */
  public static ArticleDraft declared(ArticleDraft draft) {
    return apply(DECLARED, draft);
  }

  private static ArticleDraft apply(List<ArticlePass> passes, ArticleDraft draft) {
    ArticleDraft read = draft;
    for (ArticlePass pass : passes) {
      read = pass.apply(read);
    }
    return read;
  }
}
