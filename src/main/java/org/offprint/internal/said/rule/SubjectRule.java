package org.offprint.internal.said.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.source.NounPhrase;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Sources;
import org.offprint.internal.said.source.Subjects;

/** Ines Varga studies “the amazing fog”: a few words in the clause of a person are the person's. */
public final class SubjectRule implements AttributionRule {
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Sources sources;

  public SubjectRule(NounPhrases phrases, Subjects subjects, Sources sources) {
    this.phrases = phrases;
    this.subjects = subjects;
    this.sources = sources;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    for (int i = sentence.from(); i < quotation; i++) {
      if (phrases.isVerb(sentence, i) && subjects.isPassive(sentence, i)) {
        return null;
      }
    }
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
