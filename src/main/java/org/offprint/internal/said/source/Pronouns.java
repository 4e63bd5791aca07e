package org.offprint.internal.said.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.NameRun;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.Person;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;

/** Whom pronouns mean: the last person before them that they fit. */
public final class Pronouns {
  /** How many sentences back within a passage. */
  private static final int FARTHEST_SENTENCE = 12;

  /** How many passages back. */
  public static final int FARTHEST = 2;

  private final NounPhrases phrases;

  public Pronouns(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** Whom the pronoun at a token means, {@code null} if nobody is named before. */
  public @Nullable Person meant(Sentence sentence, int index) {
    Person last = last(sentence, index);
    return last == null || last.isSure() ? last : null;
  }

  /** Who is the subject of a clause that names none, in languages that may leave it out. */
  public @Nullable Person unnamed(Sentence sentence, int index) {
    return last(sentence, index, null);
  }

  private @Nullable Person last(Sentence sentence, int index) {
    Token pronoun = sentence.at(index);
    boolean plural = !pronoun.is(Kind.HE) && !pronoun.is(Kind.SHE);
    return plural ? null : last(sentence, index, pronoun);
  }

  private @Nullable Person last(Sentence sentence, int index, @Nullable Token pronoun) {
    Person own = person(sentence, sentence.from(), index, pronoun, false);
    if (own != null) {
      return own;
    }
    Sentence before = sentence.before();
    Passage passage = sentence.passage();
    for (int i = 0; i <= FARTHEST; i++) {
      for (int j = 0; before != null && j < FARTHEST_SENTENCE; j++) {
        Person found = in(before, pronoun);
        if (found != null) {
          return found;
        }
        before = before.before();
      }
      passage = passage.before();
      if (passage == null) {
        return null;
      }
      List<Sentence> sentences = passage.sentences();
      before = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
    }
    return null;
  }

  private @Nullable Person in(Sentence sentence, @Nullable Token pronoun) {
    Source speaker = sentence.speaker();
    if (speaker != null && speaker.person() != null && fits(speaker.person(), pronoun)) {
      return speaker.person();
    }
    return person(sentence, sentence.from(), sentence.to(), pronoun, true);
  }

  /** The first person that nothing governs, else the last one. */
  private @Nullable Person person(
      Sentence sentence, int from, int to, @Nullable Token pronoun, boolean orGoverned) {
    Person last = null;
    for (NounPhrase phrase : phrases.in(sentence, from, to)) {
      if (phrase.type() == NounPhrase.Type.PERSON) {
        Person person = phrases.person(sentence, phrase.from(), phrase.to());
        if (person != null && fits(person, pronoun) && !isCredit(sentence, phrase)) {
          if (!phrase.governed()) {
            return person;
          }
          last = orGoverned ? person : null;
        }
      } else if (last == null && !orGoverned) {
        last = owner(sentence, phrase, pronoun);
      }
    }
    return last;
  }

  /** Bo Lind/Harbour Post: who took a picture. */
  private static boolean isCredit(Sentence sentence, NounPhrase phrase) {
    return isSlash(sentence, phrase.from() - 1) || isSlash(sentence, phrase.to());
  }

  private static boolean isSlash(Sentence sentence, int at) {
    return sentence.is(at, Token.Type.OTHER)
        && sentence.passage().text().charAt(sentence.passage().tokens().start(at)) == '/';
  }

  /** Bo Lind's sister asked him, but he left: who owns what a sentence is about. */
  private @Nullable Person owner(Sentence sentence, NounPhrase phrase, @Nullable Token pronoun) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (sentence.at(i).owner()) {
        NameRun run = sentence.passage().nameAt(i);
        Person person = run == null ? null : phrases.person(sentence.passage(), run);
        return person != null && fits(person, pronoun) ? person : null;
      }
    }
    return null;
  }

  private static boolean fits(Person person, @Nullable Token pronoun) {
    if (person.sex() == null || pronoun == null) {
      return true;
    }
    return pronoun.is(Kind.SHE) == (person.sex() == Kind.WOMAN);
  }
}
