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

/**
 * Guesses the language from the words of the body where the source does not state it, or states
 * another one than its words are plainly in: templates state that of the site.
 */
final class GuessedLanguage {
  /**
   * In characters, as many as {@code LanguageGuess} looks at. At 3,000, 2 of 1,009 pages and texts
   * change; at 12,000, none.
   */
  private static final int SAMPLE = 6_000;

  /**
   * In characters: in so many, the words of nearly all texts are of the language that is stated.
   */
  private static final int GLANCE = 300;

  /** In characters: so many settle it for most texts. */
  private static final int OPENING = 100;

  private GuessedLanguage() {}

  /** The draft with its language, or the same draft if that is known or unclear. */
  static ArticleDraft read(ArticleDraft draft) {
    Optional<String> stated = draft.metadata().language().map(GuessedLanguage::primary);
    if (stated.isPresent() && !isDoubtful(stated.get(), draft.body())) {
      return draft;
    }
    Optional<String> guess = LanguageGuess.of(sample(draft.body(), SAMPLE));
    return guess.filter(tag -> !stated.equals(guess)).map(tag -> in(draft, tag)).orElse(draft);
  }

  private static String primary(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  /** A language that cannot be guessed may look like one that can. */
  private static boolean isDoubtful(String stated, List<Block> body) {
    if (!LanguageGuess.knows(stated)) {
      return false;
    }
    String glance = sample(body, GLANCE);
    return !LanguageGuess.isPlain(stated, glance.substring(0, Math.min(OPENING, glance.length())))
        && !LanguageGuess.isLikely(stated, glance);
  }

  private static String sample(List<Block> body, int length) {
    StringBuilder sample = new StringBuilder(length);
    for (int i = 0; i < body.size() && sample.length() < length; i++) {
      String words = body.get(i).plainText();
      sample.append(words, 0, Math.min(words.length(), length - sample.length()));
      if (sample.length() < length) {
        sample.append('\n');
      }
    }
    return sample.toString();
  }

  private static ArticleDraft in(ArticleDraft draft, String language) {
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence witness : draft.metadata().evidence()) {
      boolean overruled = witness.field().equals(Fact.LANGUAGE.field()) && witness.chosen();
      evidence.add(overruled ? witness.withChosen(false) : witness);
    }
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
