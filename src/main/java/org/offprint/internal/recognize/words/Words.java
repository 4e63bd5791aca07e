package org.offprint.internal.recognize.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of what is known by its words, section by section. Each language has the words of a
 * section in its file, in the order of this catalogue and below the same sentence; in the examples,
 * the words that are meant stand in quotation marks.
 */
public enum Words {
  BY_WORDS("Words before a name that say that the person wrote the article: \"by\" Ines Varga."),
  SURE_BY_WORDS("Those of the by-words that no name begins with: \"by\" Ines Varga."),
  REPORTERS("What reporters are called, beside names in scripts without capitals: \"reporter\"."),
  AUTHOR_CARD_LABELS(
      "Labels of the field for the author in the previews of links: \"written by\"."),
  AUTHOR_LABELS("Labels over a note about the author: \"about the author\"."),
  AUTHOR_VERBS(
      "Verbs and phrases that say what an author is or does: Ines Varga \"is\" a captain."),
  COPULAS("Those of the verbs after which a position follows: Ines Varga \"is\" a captain."),
  POSITION_OPENERS("Articles and adverbs before a position: Ines Varga is \"also a\" captain."),
  NO_POSITIONS(
      "Words after the verb that show that no position follows: Ines Varga is \"based\" in Lund."),
  AFFILIATION_LINKS(
      "Words between a position and an organisation: a captain \"at the\" Lund Ferries."),
  ROLES(
      SectionForm.KEYED,
      "What somebody did, by the role that it is, alone or before \"by\": \"photography\" by Bo Lind.",
      "author|additional-reporting|editor|reviewer|photographer|illustrator|translator|producer|narrator"
          + "|interviewer|teller|as-told-to"),
  ROLE_LINKS("Words between what somebody did and the name: photography \"by\" Bo Lind."),
  CONTRIBUTED("Ends of a sentence that says who helped: Bo Lind \"contributed to this report\"."),
  NAME_JOINERS(
      "Words that join two names, and may join the parts of one: Ines Varga \"and\" Bo Lind."),
  NAME_SEPARATORS(
      "Those of the joiners that are never part of a name: Ines Varga \"and\" Bo Lind."),
  NAME_PARTICLES("Lowercase words inside a name: Ines \"of\" Lund."),
  NAME_TITLES("Titles before a name: \"Dr\" Ines Varga."),
  NAME_SUFFIXES("What may follow a name: Bo Lind \"Jr\"."),
  NOT_A_NAME("Capitalised words that show that a line is not a name: \"The\" Ferry."),
  NO_AUTHORS("What templates and accounts give in place of the name of an author: \"admin\"."),
  POSITIONS("Last words of a position that stands where names stand: marketing \"director\"."),
  ORGANISATION_WORDS("Words in the name of an organisation that signs articles: Ferry \"Desk\"."),
  PLACE_PREPOSITIONS(
      "Words between a name and the place that is reported from: Ines Varga \"in\" Lund."),
  EMPLOYER_PREPOSITIONS(
      "Words between a name and the employer: Ines Varga \"for\" The Ferry Post."),
  FIRST_PUBLISHED(
      "Words that say that an article was published elsewhere: \"first appeared\" in The Ferry Post."),
  SUPPORTED("Words that say who paid for an article: it \"was supported by\" the Ferry Fund."),
  THIS_ARTICLE(
      "Words with which a note speaks of its own article: \"this article\" first appeared."),
  OUTLET_PREPOSITIONS(
      "Words between a note of first publication and the outlet: published \"in\" The Ferry Post."),
  OUTLET_PARTICLES("Lowercase words inside the name of a publication: Tales \"of the\" Ferry."),
  SITE_ARTICLES("Articles that the name of a site may have before it: \"The\" Ferry Post."),
  OUTLET_TAILS("Words after the name of an outlet that are not part of it: The Ferry Post \"on\"."),
  AGENCIES("Picture and news agencies: \"Reuters\"."),
  AGENCY_OPENERS(
      "Words before the agencies that a text is made from: \"with files from\" Reuters."),
  LIST_JOINERS("Words between two agencies or two roles: Reuters \"and\" AFP."),
  CREDIT_WORDS("Words before the name of who made a picture: \"photo\": Bo Lind."),
  UNMARKED_CREDIT_WORDS(
      "Those of the credit words that a name follows without a mark: \"photo by\" Bo Lind."),
  COPYRIGHT_WORDS("Words in place of the sign, before it or before a year: \"copyright\" 2026."),
  RIGHTS_RESERVED("Openings of a line that says who owns a text: \"all rights reserved\"."),
  PUBLISHED("Words before the date of publication: \"published\" 5 May 2026."),
  UPDATED("Words before the date of a change: \"updated\" 5 May 2026."),
  MONTHS(
      SectionForm.SERIES,
      "The twelve months in order, each line one way to write them: \"January\", \"Jan\"."),
  WEEKDAYS("Days of the week: \"Monday\", \"Mon\"."),
  DATE_WORDS("Words inside a date: 5 May 2026 \"at\" 10:30."),
  ORDINAL_ENDINGS("Endings of the number of a day: 5\"th\" May."),
  YEAR_SIGNS("Signs after the digits of a year, in scripts that have them: 2026 \"year\"."),
  MONTH_SIGNS("Signs after the digits of a month, in scripts that have them: 5 \"month\"."),
  DAY_SIGNS("Signs after the digits of a day, in scripts that have them: 3 \"day\"."),
  MORNINGS("Words after a clock that shows the first half of the day: 10:30 \"am\"."),
  AFTERNOONS("Words after a clock that shows the second half of the day: 10:30 \"pm\"."),
  TIME_ZONES(
      SectionForm.KEYED,
      "Names of time zones, in capitals on the page, by their offset, open if it varies: \"CET\".",
      "[+-](0[0-9]|1[0-4]):[0-5][0-9]|open"),
  CLOCK_WORDS("Words after the digits of a clock: 10:30 \"hrs\"."),
  CLOCK_LETTERS(
      "Letters between the hours and the minutes of a clock, in languages that write it so: 13\"h\"36."),
  AGE_OPENERS("Words before the digits of an age: \"ago\" 5 minutes, in languages that say it so."),
  AGE_CLOSERS("Words after the unit of an age: 5 minutes \"ago\"."),
  MINUTE_UNITS("Units of minutes in ages: 5 \"minutes\" ago."),
  HOUR_UNITS("Units of hours in ages: 2 \"hours\" ago."),
  READING_TIME("Words of a line that says how long an article takes to read: 5 \"min read\"."),
  SHARE_LABELS("Labels of buttons to share, print, save or answer: \"share this article\"."),
  COUNTED("What is counted beside such buttons: 12 \"comments\"."),
  RELATED_LABELS("Lines over a list of other articles: \"recommended stories\"."),
  RELATED_OPENERS(
      "Openings of a line that leads to another article: \"read more\": The last ferry."),
  TAIL_LABELS("Lines over what follows an article on its page: \"most popular\"."),
  SUBSCRIPTION_LABELS(
      "Labels of boxes that sell subscriptions or ask for an address: \"sign up\"."),
  NEWSLETTERS("What such boxes send to the address: our \"newsletter\"."),
  PAGE_LABELS("Labels of advertisements and of controls on a page: \"advertisement\"."),
  TOPIC_OPENERS(
      "Openings of a line that lists the topics of an article: \"filed under\": ferries."),
  CLOSING_CALLS(
      "Openings of a line that asks readers to do something for the site: \"follow us\"."),
  FOLLOW_WORDS(
      "Words that ask to follow somebody on a channel: \"follow\" Ines Varga on Facebook."),
  CHANNELS("Where a site or an author can be followed: on \"Facebook\"."),
  PLACEHOLDERS(
      "Openings of a notice in place of what loads on demand: \"this content is hosted by a third party\"."),
  CORRECTION_OPENERS("Openings of a correction: \"correction\": The ferry is blue."),
  CLARIFICATION_OPENERS("Openings of a clarification: \"clarification\": The ferry is blue."),
  UPDATE_OPENERS("Openings of a note on what was added since: \"update\": The ferry is back."),
  DISCLOSURE_OPENERS(
      "Openings of a note on interests in the subject: \"disclosure\": The author owns a ferry."),
  DISCLOSURE_CLAUSES(
      "Openings of a sentence on what a publisher earns: \"if you buy through our links\"."),
  EDITOR_OPENERS("Openings of a note by the editors: \"editor's note\"."),
  CLAUSE_OPENERS(
      "Those of the openings of such notes that are clauses, with no mark after them: \"this article was corrected\"."),
  NOTE_TITLES("Titles of the section of footnotes: \"notes\"."),
  QUESTION_LABELS("Labels of a question: \"Q\"."),
  ANSWER_LABELS("Labels of an answer: \"A\"."),
  TRANSCRIPT_BYLINES(
      "What stands beside a name in a transcript if it is that of the reporter: Ines Varga, \"byline\"."),
  SELF_INTRODUCTIONS("Words with which reporters say who they are: \"I'm\" Ines Varga in Lund."),
  FIRST_PERSON("Words with which people speak of themselves: \"my\"."),
  FIRST_PERSON_CAPITALS("Those of these words that count only in capitals: \"I\"."),
  STOP_WORDS("The most frequent words, which identify the language: \"the\"."),
  FOREIGN_WORDS(
      "Frequent words of languages that are similar to this one but have no file: Scots \"frae\"."),
  LETTERS(SectionForm.LETTERS, "The letters of the language other than a to z: \"é\"."),
  SCRIPTS(
      SectionForm.SCRIPTS,
      "Scripts, by their names in Unicode, that identify the language: \"Hiragana\" is Japanese."),
  ABBREVIATIONS("Abbreviations whose full stop does not end a sentence: \"Mr\"."),
  CLIPPED_WORDS("What is left of words that begin with an apostrophe: '\"tis\"."),
  POSSESSIVE_ENDINGS("Endings that an apostrophe parts from a name: Ines Varga'\"s\" ferry."),
  SPEECH_VERBS(
      "Verbs that give quoted words to a source, in all their forms: “Fog”, \"said\" Ines Varga."),
  SOURCE_OPENERS(
      "Words before a source that give quoted words to it: \"according to\" Ines Varga."),
  SOURCE_CLOSERS(
      "Words behind a source that give quoted words to it, in languages that have them: Ines Varga \"zufolge\"."),
  SPEECH_ASIDES(
      "Words between quoted words and their source in place of a verb: “Fog”, \"so\" Ines Varga."),
  AUXILIARIES(
      "Auxiliary verbs, in languages that have the subject beside them and the verb behind the object: Ines Varga \"hat\" es gesagt."),
  PASSIVE_AUXILIARIES(
      "Those of them that make what is spoken of the subject: the ferry \"wird\" old genannt."),
  REPORTED_VERBS("Verbs in the mood of reported speech: the ferry \"be\" late."),
  QUESTION_NOUNS(
      "Words before the question of an interviewer: to the \"question\" “Fog?” she said no."),
  MALE_PRONOUNS("Pronouns of a man: \"he\" said."),
  FEMALE_PRONOUNS("Pronouns of a woman: \"she\" said."),
  OTHER_PRONOUNS("Pronouns of bodies and of several: \"they\" said."),
  MALE_ROLES("Forms of address and roles of men: \"Mr\" Lind."),
  FEMALE_ROLES("Forms of address and roles of women: \"Mrs\" Varga."),
  SPEAKER_ROLES("Roles of people, alone or at the end of a word: the \"minister\" Ines Varga."),
  BODY_WORDS("Words in the names of bodies that speak: the Ferry \"Ministry\"."),
  DOCUMENT_WORDS("Documents that are quoted: the \"report\" says."),
  ARTICLES("Articles and other words before a noun: \"the\" captain."),
  PREPOSITIONS("Prepositions, joined with articles too: the captain \"of\" the ferry."),
  BELONGINGS("Words between a noun and what it belongs to: the captain \"of\" the ferry."),
  CONJUNCTIONS(
      "Words between clauses and between parts of them: Ines Varga left \"and\" Bo Lind stayed."),
  RELATIVES("Words that open a relative clause: Ines Varga, \"who\" left."),
  ADVERBS(
      "Adverbs and auxiliaries that may stand between a subject and its verb, or before both: Ines Varga \"also\" said."),
  WORK_WORDS(
      "What has a title or a name in marks, alone or at the end of a word: the \"film\" “Fog”."),
  NAMING_WORDS("Words beside marks in which a name or a word stands: \"so-called\" “Fog”."),
  FIRST_PERSON_PLURAL("Pronouns of several people who speak of themselves: \"we\"."),
  JUDGING_VERBS(
      "Verbs with which people judge what they speak of: she \"called\" the plan “a dead end”."),
  DROPPED_PRONOUNS(
      "Pronouns that a verb of speech need not have, in languages that leave them out: “Fog”, dijo \"ella\"."),
  NEGATIONS("Words that deny what a verb says: she did \"not\" say “fog”."),
  QUOTED_PARTICIPLES(
      "Participles in the passive whose subject is who speaks all the same: Ines Varga was \"quoted\"."),
  PLACE_SIGNS("Words before a place, and hardly ever before a person: \"in\" Lind."),
  REPORTED_CLAUSE_OPENERS(
      "Words that open what somebody says in other words: she said \"that\" the ferry leaves."),
  QUOTATION_SAMPLES(
      SectionForm.SHOWN,
      "How a quotation is set, where other languages do it otherwise and its text does not tell: \"“Fog”\".",
      "double"),
  SIGNED_INITIALS(
      SectionForm.SHOWN,
      "How newsrooms sign a text with initials alone, where they do: The ferry is blue. \"(vg)\"",
      "end"),
  HEADINGS(
      SectionForm.SHOWN,
      "What an exported page says of itself, as it is written: \"Contents\".",
      "contents|notes|published|modified|contributors");

  private final SectionForm form;
  private final String sentence;
  private final String keys;

  /**
   * A constant that is unpacked when it is first asked for, by two threads if they ask at once: the
   * packed words of a new section are made with this catalogue and cannot be there before it.
   */
  private @Nullable PhraseList phrases;

  Words(String sentence) {
    this(SectionForm.PHRASES, sentence);
  }

  Words(SectionForm form, String sentence) {
    this(form, sentence, "");
  }

  Words(SectionForm form, String sentence, String keys) {
    this.form = form;
    this.sentence = sentence;
    this.keys = keys;
  }

  /** What their section is called in the files of the languages. */
  public String section() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the words mean, with an example in English. */
  public String sentence() {
    return sentence;
  }

  /** How the lines of the section are read. */
  SectionForm form() {
    return form;
  }

  /** A pattern of the keys that its lines may have. */
  String keys() {
    return keys;
  }

  /** The phrases of all languages that come with the library. */
  public PhraseList phrases() {
    PhraseList known = phrases;
    if (known == null) {
      known = PackedWords.phrases(ordinal());
      phrases = known;
    }
    return known;
  }

  /**
   * What each language has of the section, in the order of their index and without those that have
   * nothing; read out anew each time.
   */
  public List<LanguageWords> byLanguage() {
    return LanguageWords.read(PackedWords.rows(ordinal()));
  }

  /** What a language has of the section; empty if it has nothing. */
  public Optional<LanguageWords> of(String language) {
    for (LanguageWords words : byLanguage()) {
      if (words.tag().equals(language)) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }
}
