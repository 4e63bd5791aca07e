package org.offprint.internal.said.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.source.NounPhrase;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Sources;

/** Ines Varga studies “the amazing fog”: a few words in the clause of a person are the person's. */
public final class SubjectRule implements AttributionRule {
  private final NounPhrases phrases;
  private final Sources sources;

  public SubjectRule(NounPhrases phrases, Sources sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    List<NounPhrase> all = phrases.in(sentence, sentence.from(), quotation);
    for (int i = 0; i < all.size(); i++) {
      NounPhrase phrase = all.get(i);
      if (phrase.namesSource()) {
        Source found = sources.of(sentence, all, i, quotation, Rule.SUBJECT_OF_SENTENCE);
        return found == null || found.person() == null ? null : found;
      }
    }
    return null;
  }
}
