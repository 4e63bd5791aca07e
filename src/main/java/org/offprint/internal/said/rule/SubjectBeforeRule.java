package org.offprint.internal.said.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.source.NounPhrase;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Sources;

/**
 * Ines Varga laughed. “At dawn.” Words alone are those of the person the sentence before is about.
 */
public final class SubjectBeforeRule implements AttributionRule {
  private final NounPhrases phrases;
  private final Sources sources;

  public SubjectBeforeRule(NounPhrases phrases, Sources sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    Sentence before = sentence.before();
    if (before == null || !sentence.isQuotationsOnly()) {
      return null;
    }
    List<NounPhrase> all = phrases.in(before, before.from(), before.to());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).namesSource()) {
        Source found = sources.of(before, all, i, before.to(), Rule.SUBJECT_OF_SENTENCE);
        if (found != null && found.person() != null) {
          return found;
        }
      }
    }
    return null;
  }
}
