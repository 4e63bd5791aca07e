package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.metadata.Fact;
import org.offprint.internal.recognize.words.LanguageGuess;
import org.offprint.model.Block;
import org.offprint.model.Certainty;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;

/** Guesses the language from the words of the body where the source does not state it. */
final class GuessedLanguage {
  /**
   * In characters, as many as {@code LanguageGuess} looks at. At 3,000, 2 of 1,009 pages and texts
   * change; at 12,000, none.
   */
  private static final int SAMPLE = 6_000;

  private GuessedLanguage() {}

  /** The draft with its language, or the same draft if that is known or unclear. */
  static ArticleDraft read(ArticleDraft draft) {
    if (draft.metadata().language().isPresent()) {
      return draft;
    }
    Optional<String> language = LanguageGuess.of(sample(draft.body()));
    return language.map(tag -> in(draft, tag)).orElse(draft);
  }

  private static String sample(List<Block> body) {
    StringBuilder sample = new StringBuilder();
    for (Block block : body) {
      if (sample.length() >= SAMPLE) {
        break;
      }
      sample.append(block.plainText()).append('\n');
    }
    return sample.toString();
  }

  private static ArticleDraft in(ArticleDraft draft, String language) {
    List<Evidence> evidence = new ArrayList<>(draft.metadata().evidence());
    evidence.add(
        new Evidence(
            Fact.LANGUAGE.field(),
            language,
            EvidenceSource.VISIBLE_TEXT,
            Certainty.INFERRED,
            true,
            null));
    return draft.withMetadata(draft.metadata().withLanguage(language).withEvidence(evidence));
  }
}
