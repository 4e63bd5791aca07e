package org.offprint.internal.said.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.NameRun;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.Person;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Vocabulary;

/** Cuts a part of a sentence into noun phrases, by the small words between them. */
public final class NounPhrases {
  /** The kinds of what speaks. */
  static final int SPEAKERS =
      Kind.ROLE.bit()
          | Kind.WOMAN.bit()
          | Kind.MAN.bit()
          | Kind.ADDRESS.bit()
          | Kind.BODY.bit()
          | Kind.DOCUMENT.bit();

  /** The kinds of people by what they are. */
  private static final int ROLES = Kind.ROLE.bit() | Kind.WOMAN.bit() | Kind.MAN.bit();

  /** In characters; longer names in capitals are those of places in datelines. */
  private static final int LONGEST_ACRONYM = 5;

  private final Vocabulary vocabulary;
  private final NameTable table;

  public NounPhrases(Vocabulary vocabulary, NameTable table) {
    this.vocabulary = vocabulary;
    this.table = table;
  }

  /** Those between two tokens, in order. */
  public List<NounPhrase> in(Sentence sentence, int from, int to) {
    List<NounPhrase> phrases = new ArrayList<>();
    boolean governed = false;
    int i = from;
    while (i < to) {
      Token token = sentence.at(i);
      if (token.type() != Token.Type.WORD && token.type() != Token.Type.NUMBER) {
        governed = false;
        i = token.type() == Token.Type.OPENING ? behindBracket(sentence, i, to) : i + 1;
      } else if (token.isAny(Kind.PRONOUNS) && isPronoun(token, sentence, i)) {
        phrases.add(new NounPhrase(i, i + 1, NounPhrase.Type.PRONOUN, governed));
        governed = false;
        i++;
      } else if (isPreposition(token)) {
        governed = true;
        i++;
      } else if (token.is(Kind.CONJUNCTION) && !token.capital()) {
        NounPhrase last = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        governed = last != null && last.governed() && last.to() == i;
        i++;
      } else if (endsPhrase(sentence, i) && !token.is(Kind.ARTICLE)) {
        governed = false;
        i++;
      } else {
        int end = end(sentence, i, to);
        boolean depends = governed || isGenitive(sentence, i, phrases);
        phrases.add(new NounPhrase(i, end, type(sentence, i, end), depends));
        governed = false;
        i = end;
      }
    }
    return phrases;
  }

  /** What stands in brackets is no part of the sentence. */
  private static int behindBracket(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.is(i, Token.Type.CLOSING)) {
        return i + 1;
      }
    }
    return from + 1;
  }

  private static boolean isPronoun(Token token, Sentence sentence, int i) {
    return !token.capital() || i == sentence.from() || !sentence.is(i - 1, Token.Type.WORD);
  }

  private boolean isPreposition(Token token) {
    return token.is(Kind.PREPOSITION) && !(token.capital() && token.is(Kind.ROLE));
  }

  /** Where nouns have capitals, a phrase with an article right behind another is its genitive. */
  private boolean isGenitive(Sentence sentence, int from, List<NounPhrase> phrases) {
    if (!vocabulary.hasCapitalNouns() || phrases.isEmpty() || !sentence.is(from, Kind.BELONGING)) {
      return false;
    }
    NounPhrase before = phrases.get(phrases.size() - 1);
    return before.to() == from && before.type() != NounPhrase.Type.PRONOUN;
  }

  private int end(Sentence sentence, int from, int to) {
    int i = from;
    if (sentence.is(i, Kind.ARTICLE)) {
      i++;
    }
    while (i < to && (i == from || !(endsPhrase(sentence, i) || opensPhrase(sentence, i)))) {
      i++;
    }
    return Math.max(i, from + 1);
  }

  /** Where nouns have no articles, a role in its first case begins a phrase of its own. */
  private boolean opensPhrase(Sentence sentence, int i) {
    return !vocabulary.lexicon().hasArticles()
        && sentence.isAny(i, ROLES)
        && !sentence.at(i).capital()
        && !sentence.isAny(i - 1, ROLES);
  }

  private boolean endsPhrase(Sentence sentence, int i) {
    Token token = sentence.at(i);
    if (token.type() == Token.Type.NUMBER) {
      return false;
    }
    if (token.type() != Token.Type.WORD) {
      return true;
    }
    if (token.isAny(Kind.PRONOUNS) && !token.capital()) {
      return true;
    }
    NameRun run = sentence.passage().nameAt(i);
    if (run != null && i > run.from()) {
      return false;
    }
    int small =
        Kind.PREPOSITION.bit()
            | Kind.CONJUNCTION.bit()
            | Kind.ARTICLE.bit()
            | Kind.ADVERB.bit()
            | Kind.AUXILIARY.bit()
            | Kind.REPORTED.bit()
            | Kind.RELATIVE.bit();
    return (token.isAny(small) && run == null) || isVerb(sentence, i);
  }

  /** Whether a word is a verb of speech here: not a noun behind an article, nor a capital word. */
  public boolean isVerb(Sentence sentence, int i) {
    Token token = sentence.at(i);
    if (!token.is(Kind.VERB) || (token.capital() && i > sentence.from())) {
      return false;
    }
    if (i == sentence.from()) {
      return true;
    }
    Token before = sentence.at(i - 1);
    if (before.is(Kind.BELONGING) && isFinite(token)) {
      return false;
    }
    if (before.owner() || (before.is(Kind.ARTICLE) && !vocabulary.hasCapitalNouns())) {
      return false;
    }
    boolean noun =
        token.is(Kind.DOCUMENT) && i + 1 < sentence.to() && sentence.at(i + 1).is(Kind.VERB);
    return !noun;
  }

  /** Of claims: the third person of a listed verb stands behind no preposition, a noun does. */
  private boolean isFinite(Token token) {
    String word = token.word() == null ? "" : token.word().folded();
    int last = word.length() - 1;
    return last > 0
        && word.charAt(last) == 's'
        && (vocabulary.lexicon().kinds(word.substring(0, last)) & Kind.VERB.bit()) != 0;
  }

  private NounPhrase.Type type(Sentence sentence, int from, int to) {
    if (person(sentence, from, to) != null) {
      return NounPhrase.Type.PERSON;
    }
    boolean capital = false;
    boolean name = false;
    for (int i = from; i < to; i++) {
      capital |= sentence.at(i).isCapitalWord();
      name |= sentence.passage().nameAt(i) != null;
    }
    if (sentence.is(from, Kind.ARTICLE)) {
      boolean noun = to - from > 1 || sentence.is(to, Kind.BELONGING);
      return noun ? NounPhrase.Type.DESCRIPTION : NounPhrase.Type.OTHER;
    }
    if (vocabulary.hasCapitalNouns()) {
      if (from == sentence.from() && isOpener(sentence.at(from)) && to == from + 1) {
        return NounPhrase.Type.OTHER;
      }
      return capital ? NounPhrase.Type.DESCRIPTION : NounPhrase.Type.OTHER;
    }
    if (name) {
      return isDateline(sentence, from, to) ? NounPhrase.Type.OTHER : NounPhrase.Type.NAME;
    }
    // Sources said: several people need no article.
    boolean bare = sentence.isAny(to - 1, SPEAKERS) && !capital;
    return bare || (!vocabulary.lexicon().hasArticles() && isSpeaker(sentence, from, to))
        ? NounPhrase.Type.DESCRIPTION
        : NounPhrase.Type.OTHER;
  }

  /** LUND, 3 May – The ferry: where a text was written. */
  private static boolean isDateline(Sentence sentence, int from, int to) {
    int start = sentence.passage().tokens().start(from);
    int end = sentence.passage().tokens().end(to - 1);
    if (from > 0 || end - start <= LONGEST_ACRONYM || sentence.is(to, Token.Type.WORD)) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(sentence.passage().text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A word that has a capital only because a sentence begins with it: Loudly said Ines Varga. */
  private static boolean isOpener(Token token) {
    return token.word() != null && token.word().capitals() == 0 && !token.isAny(SPEAKERS);
  }

  /** Whether a phrase is of a kind that speaks: a person, a body, a role, a document. */
  public boolean speaks(Sentence sentence, NounPhrase phrase) {
    if (phrase.type() != NounPhrase.Type.DESCRIPTION) {
      return phrase.type() != NounPhrase.Type.OTHER;
    }
    return isSpeaker(sentence, phrase.from(), phrase.to());
  }

  private static boolean isSpeaker(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isAny(i, SPEAKERS)) {
        return true;
      }
    }
    return false;
  }

  /** The person that a phrase names, not one that it only says something belongs to. */
  public @Nullable Person person(Sentence sentence, int from, int to) {
    Person found = null;
    Passage passage = sentence.passage();
    for (int i = from; i < to; ) {
      NameRun run = passage.nameAt(i);
      if (run == null) {
        i++;
        continue;
      }
      if (run.to() <= to) {
        Person person = person(passage, run);
        boolean owner = passage.tokens().get(run.to() - 1).owner();
        found = person != null && !owner ? person : (owner ? null : found);
      }
      i = run.to();
    }
    return found;
  }

  /** The person that a run of capitalised words names, by a full name or a short one. */
  public @Nullable Person person(Passage passage, NameRun run) {
    boolean full = run.person() != null || run.to() - run.nameFrom() != 1;
    Person person =
        full ? run.person() : table.known(passage.text(run.nameFrom(), run.to()), run.place());
    return person == null || person.isPlace() ? null : person;
  }
}
