package org.offprint.internal.recognize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words and phrases that mean something on a page, in several languages. They are kept, folded as
 * by {@link Tokens#fold}, in {@code words.txt} beside this class.
 */
public final class WordList {
  /** So many characters of a script that writes no blanks are a phrase, not a part of a word. */
  private static final int FEWEST_UNSPACED = 3;

  private static final Map<String, List<String>> SECTIONS = read();

  /** Words before a name that say the person wrote the article. */
  public static final WordList BY_WORDS = of("by-word");

  /** What one who reports is called, beside names in scripts without capitals. */
  public static final WordList REPORTERS = of("reporter-word");

  /** Words that join two names. */
  public static final WordList NAME_JOINERS = of("name-joiner");

  /** Lower-case words that may stand inside a name. */
  public static final WordList NAME_PARTICLES = of("name-particle");

  /** Lower-case words that may stand inside the name of a publication. */
  public static final WordList OUTLET_PARTICLES = of("outlet-particle");

  /** Capitalised words that show a line is no person's name. */
  public static final WordList NOT_A_NAME = of("not-a-name");

  /** Short words with a stop that does not end a sentence. */
  public static final WordList ABBREVIATIONS = of("abbreviation");

  /** Words before a date of publication. */
  public static final WordList PUBLISHED = of("published");

  /** Words before a date of change. */
  public static final WordList UPDATED = of("updated");

  /** Names of week days. */
  public static final WordList WEEKDAYS = of("weekday");

  /** Small words that may stand inside a date. */
  public static final WordList DATE_WORDS = of("date-word");

  /** Labels of buttons that share, print, save or answer. */
  public static final WordList SHARE_LABELS = of("share-label");

  /** Lines that open a list of other articles. */
  public static final WordList RELATED_LABELS = of("related-label");

  /** Openings of a line that leads to another article. */
  public static final WordList RELATED_OPENERS = of("related-opener");

  /** Lines that open what follows an article on its page. */
  public static final WordList TAIL_LABELS = of("tail-label");

  /** Labels of boxes that sell subscriptions or ask for an address. */
  public static final WordList SUBSCRIPTION_LABELS = of("subscription-label");

  /** Labels that stand over a note about the author. */
  public static final WordList AUTHOR_LABELS = of("author-label");

  /** Labels of advertisements and of controls on a page. */
  public static final WordList PAGE_LABELS = of("page-label");

  /** All labels that stand on pages around their articles, of whatever they are. */
  public static final WordList LABELS =
      of("share-label", "related-label", "subscription-label", "page-label", "tail-label");

  /** Words before the name of who made a picture. */
  public static final WordList CREDIT_WORDS = of("credit-word");

  /** Picture and news agencies. */
  public static final WordList AGENCIES = of("agency");

  /** Verbs and phrases that tell what an author is or does. */
  public static final WordList AUTHOR_VERBS = of("author-verb");

  /** Words that say an article was published elsewhere. */
  public static final WordList FIRST_PUBLISHED = of("first-published");

  /** Words with which a note speaks of its own article. */
  public static final WordList THIS_ARTICLE = of("this-article");

  /** Words between a note of first publication and the name of the outlet. */
  public static final WordList OUTLET_PREPOSITIONS = of("outlet-preposition");

  /** Words after the name of an outlet that are not part of it. */
  public static final WordList OUTLET_TAILS = of("outlet-tail");

  /** Openings of a correction. */
  public static final WordList CORRECTION_OPENERS = of("correction-opener");

  /** Openings of a clarification. */
  public static final WordList CLARIFICATION_OPENERS = of("clarification-opener");

  /** Openings of a note on what was added since. */
  public static final WordList UPDATE_OPENERS = of("update-opener");

  /** Openings of a note on interests in what an article speaks of. */
  public static final WordList DISCLOSURE_OPENERS = of("disclosure-opener");

  /** Openings of a word of the editors. */
  public static final WordList EDITOR_OPENERS = of("editor-opener");

  /** Openings of a line that tells how long an article takes to read. */
  public static final WordList READING_TIME = of("reading-time");

  /** Openings of a line that lists the topics of an article. */
  public static final WordList TOPIC_OPENERS = of("topic-opener");

  /** Titles of footnote sections. */
  public static final WordList NOTE_TITLES = of("note-title");

  /** Labels of a question. */
  public static final WordList QUESTION_LABELS = of("question-label");

  /** Labels of an answer. */
  public static final WordList ANSWER_LABELS = of("answer-label");

  /** Words with which people speak of themselves. */
  public static final WordList FIRST_PERSON = of("first-person");

  /** Words after the figures of a clock. */
  public static final WordList CLOCK_WORDS = of("clock-word");

  /** Words before the figures of an age. */
  public static final WordList AGE_OPENERS = of("age-opener");

  /** Words after the unit of an age. */
  public static final WordList AGE_CLOSERS = of("age-closer");

  /** Minutes, as ages are told in. */
  public static final WordList MINUTE_UNITS = of("minute-unit");

  /** Hours, as ages are told in. */
  public static final WordList HOUR_UNITS = of("hour-unit");

  /** Openings of a sentence that tells of what a publisher earns by an article. */
  public static final WordList DISCLOSURE_CLAUSES = of("disclosure-clause");

  /** Words before the agencies that a text is made from. */
  public static final WordList AGENCY_OPENERS = of("agency-opener");

  /** Ends of a sentence that tells who helped with an article. */
  public static final WordList CONTRIBUTED = of("contributed");

  /** Openings of a line that tells whose a text is. */
  public static final WordList RIGHTS_RESERVED = of("rights-reserved");

  /** Openings of a notice in the place of what a page loads only on demand. */
  public static final WordList PLACEHOLDERS = of("embed-placeholder");

  /** Openings of a line that asks readers to do something for the site they are on. */
  public static final WordList CLOSING_CALLS = of("closing-call");

  /** Words that ask to follow somebody, on a channel that is named after them. */
  public static final WordList FOLLOW_WORDS = of("follow-word");

  /** Where a site or an author can be followed. */
  public static final WordList CHANNELS = of("channel");

  /** The most frequent small words. */
  public static final WordList STOP_WORDS = of("stop-word");

  private final List<String> phrases;
  private final Set<String> all;
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  private WordList(List<String> phrases) {
    Comparator<String> longestFirst = Comparator.comparingInt(phrase -> -phrase.length());
    this.phrases = phrases.stream().sorted(longestFirst).toList();
    all = new HashSet<>(phrases);
    for (String phrase : phrases) {
      byFirstWord.computeIfAbsent(firstWord(phrase, 0), word -> new ArrayList<>()).add(phrase);
    }
    byFirstWord.values().forEach(list -> list.sort(longestFirst));
  }

  /** The list of some sections of the file. */
  static WordList of(String... sections) {
    List<String> all = new ArrayList<>();
    for (String section : sections) {
      List<String> phrases = SECTIONS.get(section);
      if (phrases == null) {
        throw new IllegalStateException("no section " + section + " in words.txt");
      }
      all.addAll(phrases);
    }
    return new WordList(all);
  }

  /** The words of a section by language, as written. */
  static Map<String, List<String>> byLanguage(String section) {
    Map<String, List<String>> languages = new java.util.TreeMap<>();
    String prefix = section + '/';
    SECTIONS.forEach(
        (key, phrases) -> {
          if (key.startsWith(prefix)) {
            languages.put(key.substring(prefix.length()), phrases);
          }
        });
    return languages;
  }

  /** The phrases, the longest first. */
  List<String> phrases() {
    return phrases;
  }

  /** Whether a text is one of the phrases, as {@link Tokens#fold} writes it. */
  public boolean matches(String text) {
    return matchesFolded(Tokens.fold(text));
  }

  /** Whether a folded text is one of the phrases. */
  public boolean matchesFolded(String folded) {
    return all.contains(folded);
  }

  /** The longest phrase that a folded text opens with, ending at the end of a word. */
  public Optional<String> opening(String folded) {
    return at(folded, 0);
  }

  /** Where a folded text has one of the phrases as whole words, or -1. */
  public int indexIn(String folded) {
    int at = 0;
    while (at >= 0 && at < folded.length()) {
      if (at(folded, at).isPresent()) {
        return at;
      }
      int blank = folded.indexOf(' ', at);
      at = blank < 0 ? -1 : blank + 1;
    }
    return -1;
  }

  /** The longest phrase that stands at a place of a folded text. */
  public Optional<String> at(String folded, int place) {
    for (String phrase : byFirstWord.getOrDefault(firstWord(folded, place), List.of())) {
      if (opens(folded, phrase, place)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static boolean opens(String folded, String phrase, int at) {
    int end = at + phrase.length();
    return folded.startsWith(phrase, at)
        && (end == folded.length()
            || !Character.isLetterOrDigit(folded.charAt(end))
            || isWholeUnspaced(phrase));
  }

  /** Whether a phrase needs no mark after it: short ones may be a part of another word. */
  private static boolean isWholeUnspaced(String phrase) {
    return phrase.length() >= FEWEST_UNSPACED
        && Tokens.isUnspaced(phrase.charAt(phrase.length() - 1));
  }

  /**
   * Up to the first character that is not a letter or digit, so that "by:" is found under "by"; of
   * a script that writes no blanks one character.
   */
  private static String firstWord(String folded, int from) {
    int to = from;
    while (to < folded.length()
        && Character.isLetterOrDigit(folded.charAt(to))
        && !Tokens.isUnspaced(folded.charAt(to))) {
      to++;
    }
    boolean unspaced = to == from && to < folded.length() && Tokens.isUnspaced(folded.charAt(to));
    return folded.substring(from, unspaced ? to + 1 : to);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sections = new HashMap<>();
    String section = "";
    try (InputStream in = WordList.class.getResourceAsStream("words.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(in, "words.txt"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.indexOf(']'));
          sections.put(section, new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.indexOf(':');
          List<String> phrases = List.of(line.substring(colon + 1).strip().split("\\s*;\\s*"));
          sections.get(section).addAll(phrases);
          sections.put(section + '/' + line.substring(0, colon), phrases);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("words.txt cannot be read", e);
    }
    return sections;
  }
}
