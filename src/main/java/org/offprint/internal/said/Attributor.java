package org.offprint.internal.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.QuotedWords;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Vocabulary;
import org.offprint.internal.said.rule.AccordingToRule;
import org.offprint.internal.said.rule.AsideRule;
import org.offprint.internal.said.rule.AttributionRule;
import org.offprint.internal.said.rule.BehindDashRule;
import org.offprint.internal.said.rule.ColonRule;
import org.offprint.internal.said.rule.DocumentRule;
import org.offprint.internal.said.rule.ReportedRule;
import org.offprint.internal.said.rule.SaidBeforeRule;
import org.offprint.internal.said.rule.SaidBehindRule;
import org.offprint.internal.said.rule.SaidFarBehindRule;
import org.offprint.internal.said.rule.SpeakerGoesOnRule;
import org.offprint.internal.said.rule.SubjectBeforeRule;
import org.offprint.internal.said.rule.SubjectRule;
import org.offprint.internal.said.rule.UnnamedSubjectRule;
import org.offprint.internal.said.source.NameTable;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Pronouns;
import org.offprint.internal.said.source.Sources;
import org.offprint.internal.said.source.Subjects;
import org.offprint.model.QuotationFunction;

/** Decides about the quotations of an article, passage by passage. */
final class Attributor {
  /** In tokens, of what somebody does between two sentences of theirs. */
  private static final int LONGEST_PAUSE = 8;

  private final List<AttributionRule> rules;
  private final SaidBeforeRule before;
  private final FunctionJudge judge;
  private final SplitUtterances splits;
  private final Map<String, Source> byUtterance = new HashMap<>();

  Attributor(Vocabulary vocabulary, NameTable table, SplitUtterances splits) {
    this.splits = splits;
    NounPhrases phrases = new NounPhrases(vocabulary, table);
    Sources sources = new Sources(vocabulary, table, phrases, new Pronouns(phrases));
    Subjects subjects = new Subjects(vocabulary, phrases, sources);
    before = new SaidBeforeRule(phrases, subjects, sources);
    judge = new FunctionJudge(vocabulary);
    rules =
        List.of(
            new BehindDashRule(phrases, sources),
            new SaidBehindRule(vocabulary, phrases, subjects, sources),
            new AsideRule(phrases, sources),
            new DocumentRule(phrases, sources),
            before,
            new UnnamedSubjectRule(vocabulary, phrases, sources),
            new SaidFarBehindRule(vocabulary, phrases, subjects),
            new AccordingToRule(vocabulary, phrases, sources),
            new ColonRule(phrases, sources),
            new SpeakerGoesOnRule(),
            new SubjectBeforeRule(phrases, sources),
            new ReportedRule(),
            new SubjectRule(phrases, subjects, sources));
  }

  /** Decides about the quotations of a passage, after those of the passages before it. */
  void read(Passage passage) {
    for (Sentence sentence : passage.sentences()) {
      boolean spoken = false;
      for (int i = sentence.from(); i < sentence.to(); i++) {
        QuotedWords quoted = sentence.at(i).quoted();
        if (quoted != null) {
          read(sentence, i, quoted);
          spoken |= quoted.isSpeech();
        }
      }
      speaker(sentence, spoken);
    }
    goBack(passage);
    splits.join(passage);
  }

  private void read(Sentence sentence, int index, QuotedWords quoted) {
    Source source = source(sentence, index, quoted);
    QuotationFunction function = judge.function(sentence, index, source);
    quoted.decide(function);
    if (quoted.isSpeech() && source != null) {
      quoted.give(source);
      if (quoted.utterance() != null) {
        byUtterance.put(quoted.utterance(), source);
      }
    }
  }

  private @Nullable Source source(Sentence sentence, int index, QuotedWords quoted) {
    String utterance = quoted.utterance();
    Source known = utterance == null ? null : byUtterance.get(utterance);
    if (known != null) {
      return known.by(Rule.SPEAKER_GOES_ON);
    }
    if (isQuestion(sentence, index, quoted)) {
      return null;
    }
    for (AttributionRule rule : rules) {
      Source found = rule.source(sentence, index);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** To the question, “Why?” she said: who answers is not who asks. */
  private static boolean isQuestion(Sentence sentence, int index, QuotedWords quoted) {
    int before = index - 1;
    if (sentence.is(before, Token.Type.COMMA) || sentence.is(before, Token.Type.COLON)) {
      before--;
    }
    String text = sentence.passage().text();
    return sentence.is(before, Kind.QUESTION)
        && quoted.contentEnd() > quoted.contentStart()
        && text.charAt(quoted.contentEnd() - 1) == '?';
  }

  /** Whom a sentence gives words to: the speaker of its last quotation, or of its verb. */
  private void speaker(Sentence sentence, boolean spoken) {
    if (spoken) {
      for (int i = sentence.to() - 1; i >= sentence.from(); i--) {
        QuotedWords quoted = sentence.at(i).quoted();
        if (quoted != null && quoted.isSpeech()) {
          sentence.speak(quoted.source());
          return;
        }
      }
    }
    Source found = before.speaker(sentence);
    Sentence earlier = sentence.before();
    if (found == null && earlier != null && sentence.has(Kind.REPORTED)) {
      found = earlier.speaker();
    }
    sentence.speak(found);
  }

  /** “We leave.” Ines Varga paused. “At dawn.” */
  private static @Nullable Source behindPause(List<Sentence> sentences, int at) {
    if (at + 2 >= sentences.size()) {
      return null;
    }
    Sentence pause = sentences.get(at + 1);
    Sentence next = sentences.get(at + 2);
    QuotedWords quoted = next.at(next.from()).quoted();
    boolean goesOn =
        pause.to() - pause.from() <= LONGEST_PAUSE
            && pause.at(pause.from()).quoted() == null
            && quoted != null
            && quoted.source() != null
            && quoted.source().rule() == Rule.SUBJECT_OF_SENTENCE;
    return goesOn ? quoted.source() : null;
  }

  /** “We leave. ¶ “At dawn,” she said: what nobody has said yet is said by who comes next. */
  private static void goBack(Passage passage) {
    Source next = null;
    for (int s = passage.sentences().size() - 1; s >= 0; s--) {
      Sentence sentence = passage.sentences().get(s);
      Source own = null;
      for (int i = sentence.to() - 1; i >= sentence.from(); i--) {
        QuotedWords quoted = sentence.at(i).quoted();
        if (quoted == null || !quoted.isSpeech()) {
          continue;
        }
        if (quoted.source() == null && sentence.isQuotationsOnly()) {
          Source follows = next == null ? behindPause(passage.sentences(), s) : next;
          quoted.give(follows == null ? null : follows.by(Rule.SPEAKER_FOLLOWS));
        }
        own = quoted.source();
      }
      next = own != null && own.rule() == Rule.SAID_BEHIND ? own : null;
    }
  }
}
