package org.offprint.internal.said.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Vocabulary;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Subjects;

/** The ferry is “a gamble” for the town, said Ines Varga. A clause at the end of the sentence. */
public final class SaidFarBehindRule implements AttributionRule {
  /** What may follow the verb of a clause that says who spoke. */
  private static final int CLOSES = Kind.ADVERB.bit() | Kind.PREPOSITION.bit();

  private final boolean verbSecond;
  private final NounPhrases phrases;
  private final Subjects subjects;

  public SaidFarBehindRule(Vocabulary vocabulary, NounPhrases phrases, Subjects subjects) {
    this.verbSecond = vocabulary.lexicon().isVerbSecond();
    this.phrases = phrases;
    this.subjects = subjects;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    int comma = -1;
    for (int i = quotation + 1; i < sentence.to(); i++) {
      if (sentence.is(i, Token.Type.COMMA)) {
        comma = i;
      } else if (comma >= 0 && phrases.isVerb(sentence, i)) {
        Source found = clause(sentence, comma + 1, i);
        if (found != null) {
          return found.by(Rule.SAID_BEHIND, sentence.passage().text(i, i + 1));
        }
      }
    }
    return null;
  }

  private @Nullable Source clause(Sentence sentence, int from, int verb) {
    if (verb == from || (verbSecond && sentence.is(from, Kind.AUXILIARY))) {
      return subjects.right(sentence, from, sentence.to(), Rule.SAID_BEHIND);
    }
    boolean closes =
        verb + 1 == sentence.to()
            || !sentence.is(verb + 1, Token.Type.WORD)
            || sentence.isAny(verb + 1, CLOSES);
    boolean opensPlainly = !sentence.isAny(from, Kind.CONJUNCTION.bit() | Kind.RELATIVE.bit());
    return verbSecond || !closes || !opensPlainly
        ? null
        : subjects.left(sentence, verb, from, Rule.SAID_BEHIND);
  }
}
