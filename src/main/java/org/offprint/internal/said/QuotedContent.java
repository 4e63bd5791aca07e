package org.offprint.internal.said;

import java.util.Locale;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Lexicon;
import org.offprint.internal.said.passage.QuotedWords;

/** What the words of a quotation look like. */
final class QuotedContent {
  /** Shorter words of a title may have no capital. */
  private static final int SHORTEST_OF_TITLE = 4;

  /** The kinds of words in which people speak of themselves. */
  private static final int FIRST_PERSON = Kind.FIRST_PERSON.bit() | Kind.WE.bit();

  private int words;
  private int capitals;
  private int longWords;
  private boolean digit;
  private boolean firstPerson;
  private boolean verb;
  private boolean low;
  private boolean article;
  private final boolean stop;
  private final boolean comma;

  QuotedContent(String text, QuotedWords quoted, Lexicon lexicon) {
    int at = quoted.contentStart();
    int to = quoted.contentEnd();
    while (at < to) {
      int start = at;
      while (at < to && isWord(text.charAt(at))) {
        digit |= Character.isDigit(text.charAt(at));
        at++;
      }
      if (at > start) {
        word(text.substring(start, at), lexicon);
      }
      at++;
    }
    char last = to > quoted.contentStart() ? text.charAt(to - 1) : ' ';
    stop = ".!?…".indexOf(last) >= 0;
    comma = last == ',';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }

  private void word(String written, Lexicon lexicon) {
    boolean capital =
        Character.isUpperCase(written.charAt(0)) || Character.isDigit(written.charAt(0));
    low |= words == 0 && !capital;
    words++;
    if (capital || written.length() >= SHORTEST_OF_TITLE) {
      longWords++;
      capitals += capital ? 1 : 0;
    }
    String folded = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    int kinds = lexicon.kinds(folded);
    firstPerson |= written.equals("I") || (kinds & FIRST_PERSON) != 0;
    verb |= (kinds & (Kind.REPORTED.bit() | Kind.AUXILIARY.bit())) != 0 && !capital;
    article |= words == 1 && (kinds & Kind.ARTICLE.bit()) != 0;
  }

  int words() {
    return words;
  }

  /** Whether every word of some length has a capital. */
  boolean isCapitalised() {
    return longWords > 0 && capitals == longWords;
  }

  boolean hasDigit() {
    return digit;
  }

  boolean hasFirstPerson() {
    return firstPerson;
  }

  boolean hasVerb() {
    return verb;
  }

  boolean opensLow() {
    return low;
  }

  boolean opensWithArticle() {
    return article;
  }

  boolean endsInStop() {
    return stop;
  }

  boolean endsInComma() {
    return comma;
  }
}
