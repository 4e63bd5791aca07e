package org.offprint.internal.said.passage;

import java.util.Locale;

/**
 * Finds the words that are written as one with others: l'eau, dit-elle, a-t-elle dit. Languages
 * that have such list "l'" and "t-elle".
 */
final class WordParts {
  /** In characters, of the small words that lose their end, and of joined pronouns. */
  private static final int LONGEST = 8;

  private final Lexicon lexicon;

  WordParts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a small word ends with the apostrophe at a place of a text: no part of a name. */
  boolean endsAt(String text, int start, int at) {
    if (!lexicon.elides()
        || at - start >= LONGEST
        || !Vocabulary.isApostrophe(text.charAt(at))
        || at + 1 >= text.length()) {
      return false;
    }
    String part = text.substring(start, at).toLowerCase(Locale.ROOT) + '\'';
    int kinds = lexicon.kinds(part);
    if (kinds == 0 || isWhole(text, start, at + 1)) {
      return false;
    }
    boolean nameLike =
        Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(at + 1));
    return !nameLike || (kinds & Kind.ARTICLE.bit()) != 0;
  }

  /** Whether the whole is listed as a word: d'après. */
  private boolean isWhole(String text, int start, int from) {
    int end = from;
    while (end < text.length() && end - from <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String whole = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    return lexicon.kinds(whole) != 0;
  }

  /** Where the pronoun starts that a hyphen at a place joins to the word before it, or -1. */
  int behindHyphens(String text, int hyphen, int to) {
    if (!lexicon.joinsPronouns() || text.charAt(hyphen) != '-') {
      return -1;
    }
    int end = hyphen + 1;
    int start = end;
    while (end < to && end - hyphen <= LONGEST) {
      char c = text.charAt(end);
      if (c == '-') {
        start = end + 1;
      } else if (!Character.isLetter(c)) {
        break;
      }
      end++;
    }
    return lexicon.isPronoun(text.substring(hyphen + 1, end)) ? start : -1;
  }
}
