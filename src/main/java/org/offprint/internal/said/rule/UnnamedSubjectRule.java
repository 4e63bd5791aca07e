package org.offprint.internal.said.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Vocabulary;
import org.offprint.internal.said.source.NounPhrase;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Sources;

/**
 * «Salimos», dice con calma. Ha detto che il battello è «vecchio». Where a verb has no subject, in
 * languages that need none, who was spoken of last speaks.
 */
public final class UnnamedSubjectRule implements AttributionRule {
  private final boolean dropsPronouns;
  private final NounPhrases phrases;
  private final Sources sources;

  public UnnamedSubjectRule(Vocabulary vocabulary, NounPhrases phrases, Sources sources) {
    this.dropsPronouns = vocabulary.lexicon().dropsPronouns();
    this.phrases = phrases;
    this.sources = sources;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    if (!dropsPronouns) {
      return null;
    }
    int from = quotation == sentence.from() ? behind(sentence, quotation) : sentence.from();
    int verb = from;
    while (sentence.is(verb, Kind.ADVERB) && !phrases.isVerb(sentence, verb)) {
      verb++;
    }
    boolean opens = verb < sentence.to() && verb != quotation && phrases.isVerb(sentence, verb);
    int to = quotation > verb ? quotation : sentence.to();
    if (!opens || namesAnybody(sentence, verb + 1, to)) {
      return null;
    }
    Source found = sources.unnamed(sentence, verb, Rule.SAID_BEHIND);
    Rule rule = quotation > verb ? Rule.SAID_BEFORE : Rule.SAID_BEHIND;
    return found == null ? null : found.by(rule, sentence.passage().text(verb, verb + 1));
  }

  /** Behind the comma or dash after a quotation; the end of the sentence if there is none. */
  private static int behind(Sentence sentence, int quotation) {
    int next = quotation + 1;
    boolean parted = sentence.is(next, Token.Type.COMMA) || sentence.is(next, Token.Type.DASH);
    return parted ? next + 1 : sentence.to();
  }

  /** Whether a name or pronoun stands there, which may be the subject in some unknown way. */
  private boolean namesAnybody(Sentence sentence, int from, int to) {
    for (NounPhrase phrase : phrases.in(sentence, from, to)) {
      if (phrase.type() != NounPhrase.Type.OTHER && phrase.type() != NounPhrase.Type.DESCRIPTION) {
        return true;
      }
    }
    return false;
  }
}
