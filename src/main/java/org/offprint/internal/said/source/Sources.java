package org.offprint.internal.said.source;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.NameRun;
import org.offprint.internal.said.passage.Person;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Vocabulary;

/** Makes sources of noun phrases: resolves pronouns and short names, and describes the rest. */
public final class Sources {
  /** In tokens; a longer description is none. */
  private static final int LONGEST_DESCRIPTION = 16;

  private final Vocabulary vocabulary;
  private final NameTable table;
  private final NounPhrases phrases;
  private final Pronouns pronouns;

  public Sources(Vocabulary vocabulary, NameTable table, NounPhrases phrases, Pronouns pronouns) {
    this.vocabulary = vocabulary;
    this.table = table;
    this.phrases = phrases;
    this.pronouns = pronouns;
  }

  /**
   * The source that a noun phrase names, {@code null} if a pronoun stands for nobody in particular.
   *
   * @param all the noun phrases around it
   * @param index which of them
   * @param to where a description ends at the latest
   */
  public @Nullable Source of(
      Sentence sentence, List<NounPhrase> all, int index, int to, Rule rule) {
    int meant = apposed(sentence, all, index, to);
    NounPhrase phrase = all.get(meant);
    String mention = sentence.passage().text(phrase.from(), phrase.to());
    if (phrase.type() == NounPhrase.Type.PRONOUN) {
      Person known = pronouns.meant(sentence, phrase.from());
      return known == null ? null : new Source(known.name(), mention, known, null, rule);
    }
    if (phrase.type() == NounPhrase.Type.PERSON) {
      Person person = phrases.person(sentence, phrase.from(), phrase.to());
      return person == null ? null : new Source(person.name(), mention, person, null, rule);
    }
    if (phrase.type() == NounPhrase.Type.NAME) {
      String name = name(sentence, phrase);
      return new Source(table.body(name), name, null, null, rule);
    }
    return description(sentence, all, meant, to, rule);
  }

  /** Whether a source is a person, or has a name, or is called by what can speak. */
  public boolean canSpeak(Source source) {
    if (source.person() != null) {
      return true;
    }
    boolean named = Character.isUpperCase(source.mention().codePointAt(0));
    if (named && !vocabulary.hasCapitalNouns()) {
      return true;
    }
    for (String word : source.mention().toLowerCase(Locale.ROOT).split(" ")) {
      if ((vocabulary.lexicon().kinds(word) & NounPhrases.SPEAKERS) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Who is the subject of a verb that has none beside it; the verb stands for the mention. */
  public @Nullable Source unnamed(Sentence sentence, int verb, Rule rule) {
    Person known = pronouns.unnamed(sentence, verb);
    String words = sentence.passage().text(verb, verb + 1);
    return known == null ? null : new Source(known.name(), words, known, null, rule);
  }

  /** The captain of the ferry, Ines Varga: the name rather than the role. */
  private static int apposed(Sentence sentence, List<NounPhrase> all, int index, int to) {
    if (all.get(index).type() != NounPhrase.Type.DESCRIPTION) {
      return index;
    }
    int end = all.get(index).to();
    for (int i = index + 1; i < all.size(); i++) {
      NounPhrase next = all.get(i);
      if (next.from() == end + 1 && sentence.is(end, Token.Type.COMMA)) {
        boolean closed =
            next.to() >= to
                || next.to() >= sentence.to()
                || sentence.at(next.to()).type() != Token.Type.WORD
                || sentence.is(next.to(), Kind.PREPOSITION);
        return next.type() == NounPhrase.Type.PERSON && closed ? i : index;
      }
      if (!next.governed()) {
        return index;
      }
      end = next.to();
    }
    return index;
  }

  /** The last name in a phrase, with the words between its parts. */
  private String name(Sentence sentence, NounPhrase phrase) {
    NameRun run = null;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      NameRun found = sentence.passage().nameAt(i);
      if (run == null && found != null) {
        run = found;
      }
    }
    if (run == null) {
      return sentence.passage().text(phrase.from(), phrase.to());
    }
    Token last = sentence.at(run.to() - 1);
    if (!vocabulary.lexicon().hasArticles() && last.isAny(NounPhrases.SPEAKERS)) {
      // What a body or a role belongs to is part of its name: Министерство транспорта.
      return sentence.passage().text(run.from(), phrase.to());
    }
    boolean owns = last.owner() && sentence.is(phrase.to() - 1, Kind.DOCUMENT);
    return last.owner() && !owns
        ? sentence.passage().text(run.from(), phrase.to())
        : sentence.passage().text(run.from(), run.to());
  }

  private @Nullable Source description(
      Sentence sentence, List<NounPhrase> all, int index, int to, Rule rule) {
    NounPhrase phrase = all.get(index);
    int from = phrase.from();
    int end = phrase.to();
    for (int i = index + 1; i < all.size(); i++) {
      NounPhrase next = all.get(i);
      if (next.type() == NounPhrase.Type.PRONOUN
          || !next.governed()
          || next.to() > to
          || !isNear(sentence, end, next.from())) {
        break;
      }
      end = next.to();
    }
    if (end == phrase.to() && sentence.is(end, Kind.PREPOSITION)) {
      end = behindDocument(sentence, from, end);
    }
    while (end > from + 1 && !isNoun(sentence, end - 1)) {
      end--;
    }
    while (Math.min(phrase.to(), end) - from > 1 && sentence.is(from, Kind.ARTICLE)) {
      from++;
    }
    boolean bare = end == from + 1 && sentence.is(from, Kind.ARTICLE);
    if (bare || end - from > LONGEST_DESCRIPTION || !isNoun(sentence, end - 1)) {
      return null;
    }
    String name = sentence.passage().text(from, end);
    return new Source(
        table.body(name), sentence.passage().text(phrase.from(), end), null, null, rule);
  }

  /** A letter seen by the town: what follows a document says what was done to it. */
  private static int behindDocument(Sentence sentence, int from, int end) {
    for (int i = end - 1; i > from; i--) {
      if (sentence.is(i, Kind.DOCUMENT)) {
        return i + 1;
      }
    }
    return end;
  }

  private boolean isNoun(Sentence sentence, int index) {
    Token token = sentence.at(index);
    return token.type() == Token.Type.WORD && (!vocabulary.hasCapitalNouns() || token.capital());
  }

  /** Whether a phrase says what the one before it belongs to. */
  private static boolean isNear(Sentence sentence, int from, int to) {
    return from == to
        ? sentence.is(to, Kind.BELONGING)
        : to == from + 1 && sentence.is(from, Kind.BELONGING);
  }
}
