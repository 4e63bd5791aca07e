package org.offprint.internal.said.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.QuotedWords;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Vocabulary;
import org.offprint.internal.said.source.NounPhrase;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Sources;
import org.offprint.internal.said.source.Subjects;

/** “We leave,” said Ines Varga. “We leave,” Ines Varga, captain of the ferry, said. */
public final class SaidBehindRule implements AttributionRule {
  /** In tokens from the quotation to its verb; farther ones belong to something else. */
  private static final int FARTHEST = 20;

  /** Kinds of words that are no verb that is not listed. */
  private static final int NO_VERB =
      Kind.ARTICLE.bit()
          | Kind.PREPOSITION.bit()
          | Kind.CONJUNCTION.bit()
          | Kind.RELATIVE.bit()
          | Kind.ADVERB.bit()
          | Kind.HE.bit()
          | Kind.SHE.bit()
          | Kind.THEY.bit()
          | Kind.ASIDE.bit()
          | Kind.REPORTED.bit()
          | Kind.VERB.bit()
          | Kind.NAMING.bit();

  private final boolean verbSecond;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Sources sources;

  public SaidBehindRule(
      Vocabulary vocabulary, NounPhrases phrases, Subjects subjects, Sources sources) {
    this.sources = sources;
    this.verbSecond = vocabulary.lexicon().isVerbSecond();
    this.phrases = phrases;
    this.subjects = subjects;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    int from = quotation + 1;
    boolean parted = isParted(sentence, quotation);
    while (sentence.is(from, Token.Type.COMMA) || sentence.is(from, Token.Type.DASH)) {
      parted = true;
      from++;
    }
    if (from >= sentence.to()) {
      return null;
    }
    if (parted && sentence.is(from, Kind.ASIDE)) {
      Source aside = subjects.right(sentence, from, sentence.to(), Rule.SAID_BEHIND);
      if (aside != null) {
        return aside.by(Rule.SAID_BEHIND, sentence.passage().text(from, from + 1));
      }
    }
    boolean adjacent =
        phrases.isVerb(sentence, from)
            || (parted
                && (sentence.is(from, Kind.AUXILIARY) || isOtherVerb(sentence, from, quotation)));
    if (!adjacent && !parted) {
      return null;
    }
    int verb = isOtherVerb(sentence, from, quotation) && adjacent ? from : verb(sentence, from);
    if (verb < 0 || hasOpener(sentence, from, verb)) {
      return null;
    }
    String cue = sentence.passage().text(verb, verb + 1);
    if (adjacent && sentence.is(from + 1, Kind.THEY) && !sentence.at(from + 1).capital()) {
      return document(sentence, from + 2, cue);
    }
    Source found =
        adjacent || opensClause(sentence, from, verb)
            ? subjects.right(sentence, adjacent ? from : verb, sentence.to(), Rule.SAID_BEHIND)
            : subjects.left(sentence, verb, from, Rule.SAID_BEHIND);
    return found == null ? null : found.by(Rule.SAID_BEHIND, cue);
  }

  /**
   * “No fog,” according to the council, which thanked him: the verb is not what gives the words.
   */
  private static boolean hasOpener(Sentence sentence, int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (sentence.is(i, Kind.OPENER)) {
        return true;
      }
    }
    return false;
  }

  /** « La brume », a déclaré Ines Varga: nothing but small words before the verb. */
  private static boolean opensClause(Sentence sentence, int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (!sentence.is(i, Kind.ADVERB)) {
        return false;
      }
    }
    return true;
  }

  /** “No fog,” it says in the report. */
  private @Nullable Source document(Sentence sentence, int from, String cue) {
    List<NounPhrase> all = phrases.in(sentence, from, sentence.to());
    if (all.isEmpty() || all.get(0).type() == NounPhrase.Type.PRONOUN) {
      return null;
    }
    Source found = sources.of(sentence, all, 0, sentence.to(), Rule.STANDS_IN);
    return found == null ? null : found.by(Rule.STANDS_IN, cue);
  }

  /** Behind quoted words, a verb that is not listed, by its place before its subject. */
  private boolean isOtherVerb(Sentence sentence, int index, int quotation) {
    Token token = sentence.at(index);
    Token next = index + 1 < sentence.to() ? sentence.at(index + 1) : null;
    return verbSecond
        && quotation == sentence.from()
        && next != null
        && token.type() == Token.Type.WORD
        && !token.capital()
        && !token.isAny(NO_VERB)
        && (next.isCapitalWord() || next.isAny(Kind.ARTICLE.bit() | Kind.HE.bit()));
  }

  /** Whether the quotation ends as one does that its sentence goes on behind. */
  private static boolean isParted(Sentence sentence, int quotation) {
    QuotedWords quoted = sentence.at(quotation).quoted();
    if (quoted == null || quoted.contentEnd() == quoted.contentStart()) {
      return false;
    }
    return ",!?".indexOf(sentence.passage().text().charAt(quoted.contentEnd() - 1)) >= 0;
  }

  private int verb(Sentence sentence, int from) {
    int to = Math.min(sentence.to(), from + FARTHEST);
    for (int i = from; i < to; i++) {
      Token.Type type = sentence.at(i).type();
      if (type == Token.Type.QUOTATION || type == Token.Type.COLON || type == Token.Type.STOP) {
        return -1;
      }
      if (phrases.isVerb(sentence, i)) {
        return i;
      }
    }
    return -1;
  }
}
