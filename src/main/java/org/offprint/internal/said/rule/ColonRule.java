package org.offprint.internal.said.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Word;
import org.offprint.internal.said.source.NounPhrase;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Sources;

/** Ines Varga: “We leave.” And, of verbs nobody has listed: Ines Varga grew loud: “We leave.” */
public final class ColonRule implements AttributionRule {
  private final NounPhrases phrases;
  private final Sources sources;

  public ColonRule(NounPhrases phrases, Sources sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    int colon = quotation - 1;
    if (!sentence.is(colon, Token.Type.COLON)) {
      return null;
    }
    List<NounPhrase> all = phrases.in(sentence, sentence.from(), colon);
    for (int i = 0; i < all.size(); i++) {
      NounPhrase phrase = all.get(i);
      if (sentence.is(phrase.from(), Kind.HE) && !phrase.governed()) {
        return sources.of(sentence, all, i, colon, Rule.SUBJECT_BEFORE_COLON);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      NounPhrase phrase = all.get(i);
      if (!phrase.namesSource()) {
        continue;
      }
      if (phrase.type() == NounPhrase.Type.NAME && isOnlyOpener(sentence, phrase, colon)) {
        continue;
      }
      boolean definite = sentence.is(phrase.from(), Kind.RELATIVE);
      if (phrase.type() == NounPhrase.Type.DESCRIPTION
          && (phrase.from() > sentence.from()
              || (!definite && !phrases.speaks(sentence, phrase)))) {
        continue;
      }
      return sources.of(sentence, all, i, colon, Rule.SUBJECT_BEFORE_COLON);
    }
    return null;
  }

  /** Behind them somebody sang: “Fog!” A capital that only the start of the sentence gives. */
  private static boolean isOnlyOpener(Sentence sentence, NounPhrase phrase, int colon) {
    Word word = sentence.at(phrase.from()).word();
    return phrase.from() == sentence.from()
        && phrase.to() == phrase.from() + 1
        && phrase.to() < colon
        && word != null
        && word.capitals() == 0;
  }
}
