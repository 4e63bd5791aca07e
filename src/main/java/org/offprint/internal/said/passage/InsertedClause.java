package org.offprint.internal.said.passage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * « Nous partons, dit Ines Varga, à l'aube » : a clause inside the marks that says who speaks, with
 * its subject behind the verb.
 *
 * @param from where the comma or dash before it stands in the passage
 * @param to where it ends: at the next comma, dash or stop
 */
public record InsertedClause(int from, int to) {
  /** In characters, of the clause. */
  private static final int LONGEST = 120;

  /** In words, from the comma to what shows the subject. */
  private static final int MOST_WORDS = 6;

  /** What stands before a name or is a source itself. */
  private static final int SPEAKERS =
      Kind.ROLE.bit() | Kind.MAN.bit() | Kind.WOMAN.bit() | Kind.BODY.bit() | Kind.DOCUMENT.bit();

  /**
   * The first one in quoted words, {@code null} if they have none.
   *
   * @param from where the words start in the text
   * @param end where they end
   */
  public static @Nullable InsertedClause in(String text, int from, int end, Lexicon lexicon) {
    if (lexicon.isVerbSecond()) {
      return null;
    }
    for (int i = from + 1; i + 2 < end; i++) {
      int start = start(text, i);
      if (start > i) {
        int to = end(text, start, end);
        if (to > i && saysWhoSpeaks(text, start, to, lexicon)) {
          return new InsertedClause(i, to);
        }
      }
    }
    return null;
  }

  /** Where a clause starts behind a comma, dash or call at a place, -1 if none does there. */
  private static int start(String text, int i) {
    char c = text.charAt(i);
    boolean dash = c == '–' || c == '—';
    if (c != ',' && c != '?' && c != '!' && !dash) {
      return -1;
    }
    boolean blank = text.charAt(i + 1) == ' ';
    int start = blank ? i + 2 : i + 1;
    boolean parted = blank || (dash && text.charAt(i - 1) == ' ');
    return parted && Character.isLowerCase(text.charAt(start)) ? start : -1;
  }

  /** Where a clause ends, -1 if nothing ends it soon. */
  private static int end(String text, int from, int limit) {
    int to = Math.min(limit, from + LONGEST);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean initial = c == '.' && Character.isUpperCase(text.charAt(i - 1));
      if (",;:.!?…–—".indexOf(c) >= 0 && !initial) {
        return i;
      }
    }
    return to == limit ? limit : -1;
  }

  private static boolean saysWhoSpeaks(String text, int from, int to, Lexicon lexicon) {
    WordParts parts = new WordParts(lexicon);
    boolean verb = false;
    boolean pronoun = false;
    boolean article = false;
    int at = from;
    for (int words = 0; words < MOST_WORDS && at < to; words++) {
      int start = at;
      int next = -1;
      while (at < to && isInWord(text, at)) {
        if (parts.endsAt(text, start, at)) {
          at++;
          break;
        }
        next = text.charAt(at) == '-' ? parts.behindHyphens(text, at, to) : -1;
        if (next > at) {
          break;
        }
        at++;
      }
      if (at == start) {
        return false;
      }
      int kinds =
          lexicon.kinds(text.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\''));
      boolean capital = Character.isUpperCase(text.charAt(start));
      boolean adverb = (kinds & Kind.ADVERB.bit()) != 0;
      if (verb && (capital || (article && (kinds & SPEAKERS) != 0))) {
        return true;
      }
      pronoun |= (kinds & Kind.PRONOUNS) != 0;
      if (!verb && (kinds & Kind.VERB.bit()) != 0) {
        verb = true;
      } else if (verb && (kinds & Kind.ARTICLE.bit()) != 0) {
        article = true;
      } else if (!adverb && !article && (kinds & (Kind.PRONOUNS | SPEAKERS)) == 0) {
        return false;
      }
      if (verb && pronoun) {
        return true;
      }
      at = next > at ? next : at;
      while (at < to
          && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0' || text.charAt(at) == '.')) {
        at++;
      }
    }
    return false;
  }

  private static boolean isInWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c) || c == '-' || Vocabulary.isApostrophe(c);
  }
}
