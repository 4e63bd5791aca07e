package org.offprint.internal.said.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.source.NounPhrase;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Sources;

/** “We leave.” — Ines Varga, captain */
public final class BehindDashRule implements AttributionRule {
  private final NounPhrases phrases;
  private final Sources sources;

  public BehindDashRule(NounPhrases phrases, Sources sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    int dash = quotation + 1;
    if (quotation > 0 || !sentence.is(dash, Token.Type.DASH)) {
      return null;
    }
    List<NounPhrase> all = phrases.in(sentence, dash + 1, sentence.to());
    if (all.isEmpty() || all.get(0).from() != dash + 1) {
      return null;
    }
    int end = all.get(0).to();
    boolean whole = end == sentence.to() || sentence.is(end, Token.Type.COMMA);
    boolean last = sentence.to() == sentence.passage().tokens().size();
    return whole && last && all.get(0).type() == NounPhrase.Type.PERSON
        ? sources.of(sentence, all, 0, sentence.to(), Rule.NAME_BEHIND_DASH)
        : null;
  }
}
