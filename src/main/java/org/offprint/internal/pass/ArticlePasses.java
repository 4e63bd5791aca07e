package org.offprint.internal.pass;

import org.offprint.internal.draft.ArticleDraft;

/**
 * The passes over an article, in their order. Each finds one kind of thing in the finished blocks,
 * whatever source they came from, and returns the draft with what was found, or the same draft if
 * nothing was.
 */
public final class ArticlePasses {
  private ArticlePasses() {}

  /** Applies all passes. */
  public static ArticleDraft all(ArticleDraft draft) {
    ArticleDraft read = GuessedLanguage.read(draft);
    read = PictureCaptions.read(read);
    read = NamesBelow.read(read);
    read = PullQuotations.read(read);
    read = ClosingNotes.read(read);
    read = EditorialNotes.read(read);
    read = OpeningDateline.read(read);
    read = LiveUpdates.read(read);
    read = SpeechTurns.read(read);
    read = TranscriptReporters.read(read);
    read = BoldHeadings.read(read);
    return Quotations.read(read);
  }

  /** Applies the passes that are left for a source that declares what each block is. */
  public static ArticleDraft declared(ArticleDraft draft) {
    return Quotations.read(OpeningDateline.read(draft));
  }
}
