package org.offprint.internal.said.passage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Words;

/**
 * The words of an article, each once, in a table that is asked by the place of a word in a text: a
 * word that has occurred before costs no string.
 */
public final class Vocabulary {
  /**
   * Of twelve words in running text one has a capital, where nouns have none; of German ones four.
   */
  private static final double SHARE_OF_NOUNS = .2;

  /** In characters, of what may stand before the capital of a name: al-Amr. */
  private static final int LONGEST_PREFIX = 3;

  /** Places in the table of a short article; a power of two. */
  private static final int FEW = 512;

  /**
   * So many words of one hash are kept; others are new wherever they stand. Words of a language
   * share theirs with hardly any, those made up to share it would take time by their square.
   */
  private static final int MOST_ALIKE = 64;

  /** The place of a word that is not kept. */
  private static final int NONE = -1;

  private final Lexicon lexicon;
  private @Nullable Token[] table = new Token[FEW];
  private int[] hashes = new int[FEW];
  private int words;
  private int lower;
  private int capital;

  public Vocabulary(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** The hash of a word that goes on with a character; of a whole word that of its string. */
  public static int hash(int before, char next) {
    return before * 31 + next;
  }

  /**
   * The token of the word between two places of a text.
   *
   * @param hash of its characters, by {@link #hash}
   */
  public Token token(String text, int from, int to, int hash) {
    int place = place(text, from, to, hash);
    Token known = place == NONE ? null : table[place];
    return known == null ? add(token(text.substring(from, to), hash), hash) : known;
  }

  /** Whether the word between two places of a text is a short name in want of a full one. */
  boolean isWanted(String text, int from, int to, int hash) {
    int place = place(text, from, to, hash);
    Token known = place == NONE ? null : table[place];
    return known != null && known.word() != null && known.word().isWanted();
  }

  /** Where a word is in the table, or would be, if it is to be kept. */
  private int place(String text, int from, int to, int hash) {
    int mask = table.length - 1;
    int place = (hash ^ (hash >>> 15)) & mask;
    int alike = 0;
    while (table[place] != null) {
      if (hashes[place] == hash) {
        String written = table[place].written();
        if (written.length() == to - from && text.startsWith(written, from)) {
          return place;
        }
        if (++alike > MOST_ALIKE) {
          return NONE;
        }
      }
      place = (place + 1) & mask;
    }
    return place;
  }

  private Token add(Token token, int hash) {
    if (words > table.length / 2) {
      grow();
    }
    int place = place(token.written(), 0, token.written().length(), hash);
    if (place != NONE) {
      table[place] = token;
      hashes[place] = hash;
      words++;
    }
    return token;
  }

  private void grow() {
    @Nullable Token[] before = table;
    int[] hashesBefore = hashes;
    table = new Token[before.length * 2];
    hashes = new int[before.length * 2];
    words = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != null) {
        add(before[i], hashesBefore[i]);
      }
    }
  }

  /** A word that has not occurred before as it is written. */
  private Token token(String written, int hash) {
    boolean owner = hasEnding(written);
    String name = owner ? written.substring(0, written.length() - 2) : written;
    Word word = word(name.toLowerCase(Locale.ROOT).replace('’', '\''), written, hash);
    boolean abbreviation =
        !owner && (isInitial(name) || Words.ABBREVIATIONS.phrases().matchesFolded(word.folded()));
    return new Token(Token.Type.WORD, written, word, hasCapital(name), owner, abbreviation, null);
  }

  /** A word as it is in lower case, where it has its own token, and the count of all its forms. */
  private Word word(String folded, String written, int writtenHash) {
    if (folded.equals(written)) {
      return new Word(folded, lexicon.kinds(folded, writtenHash));
    }
    int hash = folded.hashCode();
    int place = place(folded, 0, folded.length(), hash);
    Token known = place == NONE ? null : table[place];
    if (known != null && known.word() != null) {
      return known.word();
    }
    Word word = new Word(folded, lexicon.kinds(folded, hash));
    add(
        new Token(
            Token.Type.WORD,
            folded,
            word,
            hasCapital(folded),
            false,
            Words.ABBREVIATIONS.phrases().matchesFolded(folded),
            null),
        hash);
    return word;
  }

  private static boolean hasEnding(String written) {
    int last = written.length() - 1;
    return last >= 2 && written.charAt(last) == 's' && isApostrophe(written.charAt(last - 1));
  }

  private static boolean isInitial(String written) {
    int last = written.length() - 1;
    return Character.isUpperCase(written.charAt(last))
        && (last == 0 || written.charAt(last - 1) == '.');
  }

  private static boolean hasCapital(String written) {
    if (Character.isUpperCase(written.charAt(0))) {
      return true;
    }
    int hyphen = written.indexOf('-');
    return hyphen > 0
        && hyphen <= LONGEST_PREFIX
        && hyphen + 1 < written.length()
        && Character.isUpperCase(written.charAt(hyphen + 1));
  }

  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Counts a word that stands in running text and opens no sentence. */
  public void count(Word word, boolean isCapital, boolean behindArticle) {
    word.count(isCapital, behindArticle);
    capital += isCapital ? 1 : 0;
    lower += isCapital ? 0 : 1;
  }

  /** Whether all nouns have capitals, so that a capital is no sign of a name. */
  public boolean hasCapitalNouns() {
    return lexicon.isVerbSecond() && capital > SHARE_OF_NOUNS * (capital + lower);
  }
}
