package org.offprint.internal.said.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.QuotedWords;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;

/** “We leave,” Ines Varga said. “At dawn.” Who spoke last speaks on, where nobody else is named. */
public final class SpeakerGoesOnRule implements AttributionRule {
  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    for (int i = quotation - 1; i >= sentence.from(); i--) {
      QuotedWords before = sentence.at(i).quoted();
      if (before != null && before.isSpeech() && before.source() != null) {
        return before.source().by(Rule.SPEAKER_GOES_ON);
      }
    }
    QuotedWords quoted = sentence.at(quotation).quoted();
    if (!sentence.isQuotationsOnly() || (quoted != null && quoted.isTurn())) {
      return null;
    }
    Sentence before = sentence.before();
    if (before == null) {
      Passage passage = sentence.passage().before();
      List<Sentence> sentences = passage == null ? List.of() : passage.sentences();
      before = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
      if (before != null && (!before.endsInSpeech() || isExchange(passage))) {
        return null;
      }
    }
    Source speaker = before == null ? null : before.speaker();
    return speaker == null ? null : speaker.by(Rule.SPEAKER_GOES_ON);
  }

  /** Whether two people speak in a passage: either may be who speaks after it. */
  private static boolean isExchange(Passage passage) {
    String name = null;
    for (QuotedWords quoted : passage.quotations()) {
      Source source = quoted.isSpeech() ? quoted.source() : null;
      if (source != null) {
        if (name != null && !name.equals(source.name())) {
          return true;
        }
        name = source.name();
      }
    }
    return false;
  }
}
