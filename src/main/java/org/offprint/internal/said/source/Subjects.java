package org.offprint.internal.said.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.NameRun;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Vocabulary;
import org.offprint.internal.said.passage.Word;

/** Finds the subject of a verb of speech, by the order of words that the language has. */
public final class Subjects {
  /** What may stand between a subject and its verb. */
  private static final int BETWEEN = Kind.ADVERB.bit() | Kind.AUXILIARY.bit() | Kind.REPORTED.bit();

  /** English alone has auxiliaries of the passive that make another form with this one. */
  private static final String PRESENT_PARTICIPLE = "ing";

  private final Vocabulary vocabulary;
  private final NounPhrases phrases;
  private final Sources sources;

  public Subjects(Vocabulary vocabulary, NounPhrases phrases, Sources sources) {
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.sources = sources;
  }

  /** The subject of the verb at a token, between two others; {@code null} if none is found. */
  public @Nullable Source of(Sentence sentence, int verb, int from, int to, Rule rule) {
    Source found =
        vocabulary.lexicon().isVerbSecond()
            ? verbSecond(sentence, verb, from, to, rule)
            : plain(sentence, verb, from, to, rule);
    return found == null ? null : found.by(rule, sentence.passage().text(verb, verb + 1));
  }

  private @Nullable Source plain(Sentence sentence, int verb, int from, int to, Rule rule) {
    Source left = left(sentence, verb, from, rule);
    if (left != null) {
      return left;
    }
    List<NounPhrase> all = phrases.in(sentence, sentence.from(), verb);
    // Ines Varga left, writing: the verb shares the subject of the sentence.
    boolean shares = sentence.is(verb - 1, Token.Type.COMMA);
    if (shares
        && !all.isEmpty()
        && all.get(0).namesSource()
        && all.get(0).from() == sentence.from()) {
      return sources.of(sentence, all, 0, verb, rule);
    }
    return verb == from ? right(sentence, verb, to, rule) : null;
  }

  private @Nullable Source verbSecond(Sentence sentence, int verb, int from, int to, Rule rule) {
    if (sentence.is(verb + 1, Kind.HE)) {
      return right(sentence, verb, to, rule);
    }
    int pivot = pivot(sentence, verb, from);
    if (isInverted(sentence, pivot, from)) {
      Source right = right(sentence, pivot, pivot == verb ? to : verb, rule);
      return right != null ? right : left(sentence, pivot, from, rule);
    }
    Source left = left(sentence, pivot, from, rule);
    return left != null ? left : right(sentence, pivot, pivot == verb ? to : verb, rule);
  }

  /** The auxiliary that a participle at the end of its clause belongs to, or the verb itself. */
  private static int pivot(Sentence sentence, int verb, int from) {
    for (int i = verb - 1; i >= from; i--) {
      Token token = sentence.at(i);
      if (token.is(Kind.AUXILIARY) && !token.capital()) {
        return i;
      }
      if (token.type() == Token.Type.COMMA) {
        break;
      }
    }
    return verb;
  }

  /** Whether something else than the subject stands before the verb. */
  private boolean isInverted(Sentence sentence, int verb, int from) {
    int start = from;
    for (int i = verb - 1; i >= from; i--) {
      Token.Type type = sentence.at(i).type();
      if (type == Token.Type.COMMA || type == Token.Type.QUOTATION || type == Token.Type.COLON) {
        start = i + 1;
        break;
      }
    }
    if (start == verb) {
      // A clause ends before the verb: its subject stands there only if it opens the sentence.
      return !opensWithSource(sentence, from, verb);
    }
    int first = start;
    while (first < verb
        && sentence.isAny(first, Kind.CONJUNCTION.bit() | Kind.ADVERB.bit() | Kind.ASIDE.bit())) {
      first++;
    }
    if (first == verb) {
      return !sentence.is(start, Kind.CONJUNCTION) || start == from;
    }
    return sentence.is(first, Kind.PREPOSITION)
        || isBeforeNominative(sentence, first, verb)
        || isNoSubject(sentence, first, verb);
  }

  /** Whether a source and a comma open a part of a sentence: the captain of the ferry, … */
  private boolean opensWithSource(Sentence sentence, int from, int to) {
    List<NounPhrase> before = phrases.in(sentence, from, to);
    int first = from;
    while (first < to && sentence.is(first, Kind.ADVERB)) {
      first++;
    }
    if (before.isEmpty() || before.get(0).from() > first || !before.get(0).namesSource()) {
      return false;
    }
    for (NounPhrase phrase : before) {
      if (sentence.is(phrase.to(), Token.Type.COMMA)
          || sentence.is(phrase.to(), Token.Type.OPENING)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows the verb can be nothing but its subject: a man's pronoun or name. */
  private boolean isBeforeNominative(Sentence sentence, int first, int verb) {
    if (sentence.is(verb + 1, Kind.HE)) {
      return true;
    }
    if (!sentence.is(verb + 1, Kind.ARTICLE) || !sentence.is(verb + 1, Kind.BELONGING)) {
      return false;
    }
    List<NounPhrase> before = phrases.in(sentence, first, verb);
    List<NounPhrase> behind = phrases.in(sentence, verb + 1, sentence.to());
    return !before.isEmpty()
        && before.get(0).type() == NounPhrase.Type.DESCRIPTION
        && !behind.isEmpty()
        && behind.get(0).type() == NounPhrase.Type.PERSON;
  }

  /** Jokingly said Ines Varga: a single word that opens a sentence and occurs nowhere else. */
  private boolean isNoSubject(Sentence sentence, int first, int verb) {
    if (first > sentence.from() || verb != first + 1) {
      return false;
    }
    Token token = sentence.at(first);
    NameRun run = sentence.passage().nameAt(first);
    boolean known = run != null && phrases.person(sentence.passage(), run) != null;
    return token.word() != null
        && !known
        && token.word().capitals() == 0
        && sentence.is(verb + 1, Token.Type.WORD)
        && sentence.at(verb + 1).capital();
  }

  /** The subject before a verb: the nearest noun phrase that nothing governs. */
  public @Nullable Source left(Sentence sentence, int verb, int from, Rule rule) {
    List<NounPhrase> all = phrases.in(sentence, from, verb);
    int end = verb;
    while (end > from && sentence.isAny(end - 1, BETWEEN)) {
      end--;
    }
    if (isPassive(sentence, verb)) {
      return null;
    }
    if (sentence.is(end - 1, Token.Type.COMMA) && end - 1 >= from) {
      Source before = beforeApposition(sentence, all, end - 1, rule);
      if (before != null) {
        return before;
      }
    }
    int antecedent = antecedent(sentence, all, end);
    if (antecedent >= 0) {
      boolean speaks = speaksInClause(sentence, all.get(antecedent), end - 1);
      return speaks ? sources.of(sentence, all, antecedent, end - 1, rule) : null;
    }
    if (!all.isEmpty() && isSubjectAllTheSame(sentence, all.get(all.size() - 1), end)) {
      return sources.of(sentence, all, all.size() - 1, end, rule);
    }
    boolean near = true;
    for (int i = all.size() - 1; i >= 0; i--) {
      NounPhrase phrase = all.get(i);
      if (!phrase.namesSource()) {
        continue;
      }
      boolean adjacent = near && reaches(sentence, phrase, end);
      near = false;
      if (phrase.type() == NounPhrase.Type.DESCRIPTION && !adjacent) {
        continue;
      }
      int apposed = adjacent ? apposedTo(sentence, all, i, from) : i;
      Source found = sources.of(sentence, all, apposed, end, rule);
      if (found != null || adjacent || phrase.type() == NounPhrase.Type.PRONOUN) {
        return found;
      }
    }
    return null;
  }

  /** Whether somebody else speaks than the subject: Ines Varga was asked; but she was saying. */
  public boolean isPassive(Sentence sentence, int verb) {
    if (vocabulary.lexicon().isVerbSecond()) {
      // There the auxiliary stands in the place of the verb.
      return false;
    }
    boolean passive = false;
    for (int i = verb - 1; i >= sentence.from() && sentence.isAny(i, BETWEEN); i--) {
      passive |= sentence.is(i, Kind.PASSIVE);
    }
    Word word = sentence.at(verb).word();
    return passive
        && word != null
        && !word.folded().endsWith(PRESENT_PARTICIPLE)
        && !Words.QUOTED_PARTICIPLES.phrases().matchesFolded(word.folded());
  }

  /** Ines Varga, captain of the ferry, the oldest of the town said: whom the last part is about. */
  private static int apposedTo(Sentence sentence, List<NounPhrase> all, int last, int from) {
    NounPhrase phrase = all.get(last);
    if (phrase.type() != NounPhrase.Type.DESCRIPTION
        || !sentence.is(phrase.from() - 1, Token.Type.COMMA)) {
      return last;
    }
    NounPhrase first = all.get(0);
    boolean opens =
        first.type() == NounPhrase.Type.PERSON
            && first.from() == from
            && sentence.is(first.to(), Token.Type.COMMA);
    return opens ? 0 : last;
  }

  /** The council and Bo Lind, who wrote: the phrase that a relative clause is about, or -1. */
  private int antecedent(Sentence sentence, List<NounPhrase> all, int end) {
    if (vocabulary.lexicon().isVerbSecond()
        || !sentence.is(end - 1, Kind.RELATIVE)
        || all.isEmpty()) {
      return -1;
    }
    NounPhrase last = all.get(all.size() - 1);
    boolean parted = last.to() == end - 2 && sentence.is(end - 2, Token.Type.COMMA);
    return last.to() == end - 1 || parted ? all.size() - 1 : -1;
  }

  /** Whether it is who speaks there; of a word such as "that" it may be what is spoken of too. */
  private boolean speaksInClause(Sentence sentence, NounPhrase phrase, int relative) {
    return phrase.type() == NounPhrase.Type.DESCRIPTION && sentence.is(relative, Kind.CONJUNCTION)
        ? phrases.speaks(sentence, phrase)
        : phrase.type() != NounPhrase.Type.OTHER;
  }

  private boolean isSubjectAllTheSame(Sentence sentence, NounPhrase phrase, int end) {
    return isNamedBehindBody(sentence, phrase, end) || isBesideClause(sentence, phrase, end);
  }

  /** The town laughed, with one captain saying: what else than the verb could it belong to? */
  private boolean isBesideClause(Sentence sentence, NounPhrase phrase, int end) {
    return !vocabulary.lexicon().isVerbSecond()
        && phrase.governed()
        && phrase.to() == end
        && phrase.type() != NounPhrase.Type.OTHER
        && sentence.is(phrase.from() - 1, Kind.PREPOSITION)
        && sentence.is(phrase.from() - 2, Token.Type.COMMA);
  }

  /** The head of the Ferry Council Ines Varga said: the name is that of the head. */
  private boolean isNamedBehindBody(Sentence sentence, NounPhrase phrase, int end) {
    if (phrase.type() != NounPhrase.Type.PERSON || phrase.to() != end || !phrase.governed()) {
      return false;
    }
    NameRun run = sentence.passage().nameAt(end - 1);
    return run != null && run.nameFrom() > run.from() && sentence.is(run.nameFrom() - 1, Kind.BODY);
  }

  /** Whether nothing but words that depend on it stands between a phrase and the verb. */
  private static boolean reaches(Sentence sentence, NounPhrase phrase, int end) {
    for (int i = phrase.to(); i < end; i++) {
      Token.Type type = sentence.at(i).type();
      if (type == Token.Type.QUOTATION || type == Token.Type.COLON || type == Token.Type.COMMA) {
        return false;
      }
    }
    return true;
  }

  /** Before a comma: Ines Varga, captain of the ferry, said. */
  private @Nullable Source beforeApposition(
      Sentence sentence, List<NounPhrase> all, int comma, Rule rule) {
    int best = -1;
    for (int i = all.size() - 1; i >= 0; i--) {
      NounPhrase phrase = all.get(i);
      boolean closed =
          phrase.to() < comma
              && (sentence.is(phrase.to(), Token.Type.COMMA)
                  || sentence.is(phrase.to(), Token.Type.OPENING));
      boolean apposition =
          phrase.to() == comma
              && phrase.type() == NounPhrase.Type.PERSON
              && i > 0
              && sentence.is(phrase.from() - 1, Token.Type.COMMA)
              && !phrase.governed();
      if (apposition) {
        return sources.of(sentence, all, i, comma, rule);
      }
      if (closed && phrase.namesSource()) {
        if (phrase.type() == NounPhrase.Type.PERSON || phrase.type() == NounPhrase.Type.PRONOUN) {
          return sources.of(sentence, all, i, comma, rule);
        }
        best = i;
      } else if (closed && phrase.governed() && best < 0) {
        int head = head(sentence, all, i);
        best = head >= 0 ? head : best;
      }
    }
    return best < 0 ? null : sources.of(sentence, all, best, comma, rule);
  }

  /** The phrase that a governed one depends on, or -1. */
  private static int head(Sentence sentence, List<NounPhrase> all, int index) {
    for (int i = index - 1; i >= 0; i--) {
      NounPhrase phrase = all.get(i);
      if (sentence.is(phrase.to(), Token.Type.COMMA)) {
        return -1;
      }
      if (phrase.namesSource()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether another clause begins between: dice mientras mira el barco. */
  private boolean hasClause(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Kind.CONJUNCTION) && !vocabulary.lexicon().isVerbSecond()) {
        return true;
      }
    }
    return false;
  }

  /** The subject behind a verb: the first noun phrase that nothing governs. */
  public @Nullable Source right(Sentence sentence, int verb, int to, Rule rule) {
    int end = verb + 1;
    while (end < to
        && sentence.at(end).type() != Token.Type.QUOTATION
        && sentence.at(end).type() != Token.Type.COLON) {
      end++;
    }
    List<NounPhrase> all = phrases.in(sentence, verb + 1, end);
    for (int i = 0; i < all.size(); i++) {
      NounPhrase phrase = all.get(i);
      if ((sentence.is(phrase.from() - 1, Token.Type.COMMA) && i > 0)
          || hasClause(sentence, verb + 1, phrase.from())) {
        return null;
      }
      if (phrase.namesSource()) {
        return sources.of(sentence, all, i, end, rule);
      }
    }
    return null;
  }
}
