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

/**
 * In the report it says: “No fog.” Where nobody is the subject, what it stands in is the source.
 */
public final class DocumentRule implements AttributionRule {
  /** What stands beside the pronoun of a verb without a subject. */
  private static final int VERBS = Kind.VERB.bit() | Kind.AUXILIARY.bit();

  private final NounPhrases phrases;
  private final Sources sources;

  public DocumentRule(NounPhrases phrases, Sources sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    int first = sentence.from();
    while (sentence.is(first, Kind.ADVERB)) {
      first++;
    }
    if (!sentence.is(first, Kind.PREPOSITION)) {
      return null;
    }
    int pronoun = -1;
    boolean verb = false;
    for (int i = first; i < quotation; i++) {
      boolean beside = sentence.isAny(i - 1, VERBS) || sentence.isAny(i + 1, VERBS);
      if (sentence.is(i, Kind.THEY) && !sentence.at(i).capital() && beside && pronoun < 0) {
        pronoun = i;
      }
      verb |= phrases.isVerb(sentence, i);
    }
    if (pronoun < 0 && isVerbBeforeColon(sentence, quotation)) {
      return document(sentence, first, quotation - 2);
    }
    if (pronoun < 0 || !verb) {
      return null;
    }
    List<NounPhrase> all = phrases.in(sentence, first, pronoun);
    return all.isEmpty() || all.get(0).type() != NounPhrase.Type.DESCRIPTION
        ? null
        : sources.of(sentence, all, 0, pronoun, Rule.STANDS_IN);
  }

  private boolean isVerbBeforeColon(Sentence sentence, int quotation) {
    return sentence.is(quotation - 1, Token.Type.COLON) && phrases.isVerb(sentence, quotation - 2);
  }

  /** In het rapport staat: “Geen mist.” Nothing but a document stands before the verb. */
  private @Nullable Source document(Sentence sentence, int from, int verb) {
    List<NounPhrase> all = phrases.in(sentence, from, verb);
    for (int i = 1; i < all.size(); i++) {
      if (!all.get(i).governed()) {
        return null;
      }
    }
    boolean document = false;
    for (int i = from; i < verb; i++) {
      document |= sentence.is(i, Kind.DOCUMENT);
    }
    return document && !all.isEmpty() && all.get(0).type() == NounPhrase.Type.DESCRIPTION
        ? sources.of(sentence, all, 0, verb, Rule.STANDS_IN)
        : null;
  }
}
