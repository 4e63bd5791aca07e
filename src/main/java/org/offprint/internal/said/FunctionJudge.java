package org.offprint.internal.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Lexicon;
import org.offprint.internal.said.passage.QuotedWords;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Vocabulary;
import org.offprint.internal.said.passage.Word;
import org.offprint.model.QuotationFunction;

/** Says what a quotation is there for, by points for and against speech. */
final class FunctionJudge {
  /** Points that make words speech. */
  private static final int ENOUGH = 3;

  /** In words; longer ones are clauses, hardly names. */
  private static final int CLAUSE = 8;

  /** In words; shorter ones say nothing for speech by their length. */
  private static final int PHRASE = 4;

  /** In words; longer ones are more than a fragment. */
  private static final int FRAGMENT = 7;

  /** The longest names and terms, in words, that stand in marks for being such. */
  private static final int TERM = 3;

  /** Points against speech that show a name or a title. */
  private static final int NAMED = 3;

  /** In tokens before a verb, where it can be denied: she did not really say. */
  private static final int FARTHEST_NEGATION = 2;

  /** How many tokens before the marks a phrase that names may begin. */
  private static final int FARTHEST_NAMING = 5;

  private final Vocabulary vocabulary;

  FunctionJudge(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the words are there for, given who may have said them. */
  QuotationFunction function(Sentence sentence, int quotation, @Nullable Source source) {
    QuotedWords quoted = sentence.at(quotation).quoted();
    if (quoted == null) {
      return QuotationFunction.UNKNOWN;
    }
    QuotedContent content =
        new QuotedContent(sentence.passage().text(), quoted, vocabulary.lexicon());
    if (source != null && content.words() <= TERM && isDenied(sentence, quotation)) {
      return QuotationFunction.UNKNOWN;
    }
    int against = against(sentence, quotation, content);
    int points = forSpeech(sentence, quotation, content, source) - against;
    if (points < ENOUGH) {
      return notSaid(sentence, quotation, against);
    }
    return isFragment(sentence, quotation, content)
        ? QuotationFunction.FRAGMENT
        : QuotationFunction.SPEECH;
  }

  private QuotationFunction notSaid(Sentence sentence, int quotation, int against) {
    if (against < NAMED) {
      return QuotationFunction.UNKNOWN;
    }
    boolean work = sentence.is(quotation - 1, Kind.WORK) || sentence.is(quotation + 1, Kind.WORK);
    return !work && isNamed(sentence, quotation) ? QuotationFunction.TERM : QuotationFunction.TITLE;
  }

  /** Whether the words are a part of the sentence around them, less than a clause. */
  private static boolean isFragment(Sentence sentence, int quotation, QuotedContent content) {
    boolean opens = quotation == sentence.from() && !content.opensLow();
    return !opens
        && content.words() <= FRAGMENT
        && !content.endsInStop()
        && !content.endsInComma()
        && !sentence.isQuotationsOnly();
  }

  private int forSpeech(
      Sentence sentence, int quotation, QuotedContent content, @Nullable Source source) {
    int points = 0;
    if (source != null) {
      points += points(source.rule());
      points += source.person() != null ? 1 : 0;
    }
    points += opensAndIsSaid(sentence, quotation, content, source) ? 3 : 0;
    points += isJudged(sentence, quotation, source) ? 2 : 0;
    points += content.opensLow() && content.opensWithArticle() ? 1 : 0;
    points += sentence.is(quotation - 1, Token.Type.COLON) ? 3 : 0;
    points += opensWithCue(sentence, quotation - 1) ? 2 : 0;
    points += sentence.isQuotationsOnly() && content.words() > 2 ? 3 : 0;
    points += content.words() >= CLAUSE ? 3 : content.words() >= PHRASE ? 1 : 0;
    points += content.endsInStop() || content.endsInComma() ? 1 : 0;
    points += isQuestion(sentence, quotation) ? 2 : 0;
    points += content.hasFirstPerson() ? 2 : 0;
    points += content.hasVerb() || sentence.has(Kind.REPORTED) ? 2 : 0;
    points += content.opensLow() ? vocabulary.hasCapitalNouns() ? 2 : 1 : 0;
    return points;
  }

  /** “Fog,” Ines Varga replied: a sentence that opens with words and says whose they are. */
  private static boolean opensAndIsSaid(
      Sentence sentence, int quotation, QuotedContent content, @Nullable Source source) {
    return quotation == sentence.from()
        && source != null
        && source.rule() == Rule.SAID_BEHIND
        && !sentence.is(quotation + 2, Kind.NAMING)
        && !sentence.is(quotation + 3, Kind.NAMING)
        && (content.endsInComma()
            || content.endsInStop()
            || sentence.is(quotation + 1, Token.Type.COMMA));
  }

  /** Ines Varga called the plan “a dead end”: what a source calls something. */
  private static boolean isJudged(Sentence sentence, int quotation, @Nullable Source source) {
    if (source == null || source.rule() != Rule.SAID_BEFORE) {
      return false;
    }
    for (int i = quotation - 1; i >= sentence.from(); i--) {
      if (sentence.is(i, Kind.VERB)) {
        return sentence.is(i, Kind.JUDGING) && !sentence.at(i).capital();
      }
    }
    return false;
  }

  /** Bo Lind did not say “never”. Er sagte nicht „nie“. */
  private static boolean isDenied(Sentence sentence, int quotation) {
    int verb = quotation - 1;
    if (sentence.is(verb, Kind.NEGATION)) {
      return sentence.is(verb - 1, Kind.VERB);
    }
    boolean denied = false;
    for (int i = 1; i <= FARTHEST_NEGATION; i++) {
      denied |= sentence.is(verb - i, Kind.NEGATION);
    }
    return denied && sentence.is(verb, Kind.VERB);
  }

  /** In response to a question, “Why?” */
  private static boolean isQuestion(Sentence sentence, int quotation) {
    boolean parted = sentence.is(quotation - 1, Token.Type.COMMA);
    return sentence.is(quotation - (parted ? 2 : 1), Kind.QUESTION);
  }

  /** Whether a verb of speech stands right before the marks, in lower case. */
  private static boolean opensWithCue(Sentence sentence, int before) {
    return sentence.is(before, Kind.VERB)
        && !sentence.is(before, Kind.NAMING)
        && !sentence.at(before).capital();
  }

  private static int points(Rule rule) {
    return switch (rule) {
      case SAID_BEHIND -> 4;
      case SAID_BEFORE, STANDS_IN, ACCORDING_TO, NAME_BEHIND_DASH -> 3;
      case SPEAKER_GOES_ON -> 2;
      default -> 1;
    };
  }

  private int against(Sentence sentence, int quotation, QuotedContent content) {
    int points = 0;
    boolean capitalNouns = vocabulary.hasCapitalNouns();
    if (content.words() <= TERM && !content.endsInStop()) {
      points += capitalNouns ? 1 : 2;
    }
    if (content.isCapitalised()) {
      points += capitalNouns ? 1 : 3;
    }
    if (capitalNouns
        && !content.opensLow()
        && content.words() < CLAUSE
        && !content.endsInStop()
        && sentence.is(quotation - 1, Token.Type.WORD)
        && sentence.at(quotation - 1).capital()) {
      points += 2;
    }
    if (content.words() <= TERM && content.hasDigit()) {
      points += 2;
    }
    if (isNamed(sentence, quotation)) {
      points += 4;
    }
    if (sentence.is(quotation - 1, Token.Type.OPENING)
        && sentence.is(quotation + 1, Token.Type.CLOSING)) {
      points += 3;
    }
    return points;
  }

  /** Whether words beside the marks say that a name or a word stands in them. */
  private boolean isNamed(Sentence sentence, int quotation) {
    int before = quotation - 1;
    if (sentence.is(before, Token.Type.COMMA)) {
      before--;
    }
    boolean work =
        sentence.is(before, Kind.WORK)
            || sentence.is(before, Kind.NAMING)
            || sentence.is(quotation + 1, Kind.WORK)
            || sentence.is(quotation + 1, Kind.NAMING);
    for (int i = Math.max(sentence.from(), quotation - FARTHEST_NAMING);
        !work && i < quotation;
        i++) {
      Word word = sentence.at(i).word();
      List<Lexicon.Phrase> phrases =
          word == null ? List.of() : vocabulary.lexicon().phrases(word.folded());
      for (Lexicon.Phrase phrase : phrases) {
        work |=
            phrase.kind() == Kind.NAMING
                && i + phrase.words().size() >= quotation - 1
                && sentence.stands(i, phrase.words());
      }
    }
    return work;
  }
}
