package org.offprint.internal.said.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.source.NounPhrase;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Sources;

/** The ferry is “a gamble”, so Ines Varga: a word in place of a verb, set off by commas. */
public final class AsideRule implements AttributionRule {
  private final NounPhrases phrases;
  private final Sources sources;

  public AsideRule(NounPhrases phrases, Sources sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    for (int i = sentence.from() + 1; i + 1 < sentence.to(); i++) {
      if (sentence.is(i, Kind.ASIDE) && sentence.is(i - 1, Token.Type.COMMA)) {
        Source found = aside(sentence, i);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Source aside(Sentence sentence, int aside) {
    int to = aside + 1;
    while (to < sentence.to()
        && (sentence.is(to, Token.Type.WORD) || sentence.is(to, Token.Type.NUMBER))) {
      to++;
    }
    List<NounPhrase> all = phrases.in(sentence, aside + 1, to);
    boolean whole =
        to == sentence.to()
            || sentence.is(to, Token.Type.COMMA)
            || sentence.is(to, Token.Type.STOP)
            || sentence.is(to, Token.Type.OPENING);
    if (all.isEmpty()
        || !whole
        || all.get(0).from() != aside + 1
        || !all.get(0).namesSource()
        || !phrases.speaks(sentence, all.get(0))) {
      return null;
    }
    for (NounPhrase phrase : all.subList(1, all.size())) {
      if (!phrase.governed()) {
        return null;
      }
    }
    if (sentence.isAny(to - 1, Kind.VERB.bit()) && !sentence.at(to - 1).capital()) {
      return null;
    }
    Source found = sources.of(sentence, all, 0, to, Rule.SAID_BEHIND);
    return found == null
        ? null
        : found.by(Rule.SAID_BEHIND, sentence.passage().text(aside, aside + 1));
  }
}
