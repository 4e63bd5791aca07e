package org.offprint.internal.said.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Lexicon;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Vocabulary;
import org.offprint.internal.said.passage.Word;
import org.offprint.internal.said.source.NounPhrase;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Sources;

/** According to Ines Varga, “we leave”. */
public final class AccordingToRule implements AttributionRule {
  private final Vocabulary vocabulary;
  private final NounPhrases phrases;
  private final Sources sources;

  public AccordingToRule(Vocabulary vocabulary, NounPhrases phrases, Sources sources) {
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.sources = sources;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int behind = behindOpener(sentence, i);
      if (behind > i) {
        return opened(sentence, i, behind);
      }
      if (sentence.is(i, Kind.CLOSER)) {
        return closed(sentence, i);
      }
    }
    return null;
  }

  private @Nullable Source opened(Sentence sentence, int opener, int from) {
    int to = from;
    while (to < sentence.to()
        && sentence.at(to).type() != Token.Type.QUOTATION
        && sentence.at(to).type() != Token.Type.COLON) {
      to++;
    }
    List<NounPhrase> all = phrases.in(sentence, from, to);
    if (all.isEmpty() || all.get(0).type() == NounPhrase.Type.OTHER) {
      return null;
    }
    Source found = sources.of(sentence, all, 0, to, Rule.ACCORDING_TO);
    return found == null
        ? null
        : found.by(Rule.ACCORDING_TO, sentence.passage().text(opener, from));
  }

  private @Nullable Source closed(Sentence sentence, int closer) {
    List<NounPhrase> all = phrases.in(sentence, sentence.from(), closer);
    if (all.isEmpty()) {
      return null;
    }
    int last = all.size() - 1;
    Source found = sources.of(sentence, all, last, closer, Rule.ACCORDING_TO);
    return found == null
        ? null
        : found.by(Rule.ACCORDING_TO, sentence.passage().text(closer, closer + 1));
  }

  /** Behind the words before a source that stand at a token, the token itself if there are none. */
  private int behindOpener(Sentence sentence, int at) {
    if (sentence.is(at, Kind.OPENER)) {
      return at + 1;
    }
    Word word = sentence.at(at).word();
    if (word != null) {
      for (Lexicon.Phrase phrase : vocabulary.lexicon().phrases(word.folded())) {
        if (phrase.kind() == Kind.OPENER && sentence.stands(at, phrase.words())) {
          return at + phrase.words().size();
        }
      }
    }
    return at;
  }
}
