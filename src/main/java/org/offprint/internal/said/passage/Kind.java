package org.offprint.internal.said.passage;

import org.offprint.internal.recognize.words.Words;

/** What a word can be where quotations and their sources stand. A word may be several. */
public enum Kind {
  VERB(Words.SPEECH_VERBS),
  OPENER(Words.SOURCE_OPENERS),
  CLOSER(Words.SOURCE_CLOSERS),
  ASIDE(Words.SPEECH_ASIDES),
  AUXILIARY(Words.AUXILIARIES),
  PASSIVE(Words.PASSIVE_AUXILIARIES),
  REPORTED(Words.REPORTED_VERBS),
  QUESTION(Words.QUESTION_NOUNS),
  HE(Words.MALE_PRONOUNS),
  SHE(Words.FEMALE_PRONOUNS),
  THEY(Words.OTHER_PRONOUNS),
  MAN(Words.MALE_ROLES),
  WOMAN(Words.FEMALE_ROLES),
  ROLE(Words.SPEAKER_ROLES),
  ADDRESS(Words.NAME_TITLES),
  BODY(Words.BODY_WORDS),
  DOCUMENT(Words.DOCUMENT_WORDS),
  ARTICLE(Words.ARTICLES),
  PREPOSITION(Words.PREPOSITIONS),
  BELONGING(Words.BELONGINGS),
  CONJUNCTION(Words.CONJUNCTIONS),
  RELATIVE(Words.RELATIVES),
  ADVERB(Words.ADVERBS),
  WORK(Words.WORK_WORDS),
  NAMING(Words.NAMING_WORDS),
  FIRST_PERSON(Words.FIRST_PERSON),
  WE(Words.FIRST_PERSON_PLURAL),
  JUDGING(Words.JUDGING_VERBS),
  NEGATION(Words.NEGATIONS),
  MONTH(Words.MONTHS),
  WEEKDAY(Words.WEEKDAYS);

  /** The pronouns of persons who may speak, as bits. */
  public static final int PRONOUNS = HE.bit() | SHE.bit() | THEY.bit();

  /** Words that no name has, unless they stand inside it, as bits. */
  public static final int NO_NAME =
      PRONOUNS
          | ARTICLE.bit()
          | PREPOSITION.bit()
          | CONJUNCTION.bit()
          | RELATIVE.bit()
          | ADVERB.bit()
          | MONTH.bit()
          | WEEKDAY.bit();

  private final Words words;

  Kind(Words words) {
    this.words = words;
  }

  /** Where the languages have its words. */
  public Words words() {
    return words;
  }

  /** Its bit among those of a word. */
  public int bit() {
    return 1 << ordinal();
  }
}
