package org.offprint.internal.html;

import java.util.Arrays;

/**
 * What words mean, looked up where they stand in a text: without regard to case, without a copy of
 * the word, and with its hash taken as the text is gone through.
 */
final class WordBits {
  private static final int CAPACITY = 2048;
  private static final int KNOWN = 256;
  private static final char ASCII_END = '\u0080';

  private static final byte OTHER = 0;
  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;

  /** A letter of a script without capitals. */
  private static final byte LETTER = 3;

  private static final byte[] ASCII = ascii();
  private static final WordBits NONE = new WordBits();

  private final String[] words = new String[CAPACITY];
  private final int[] hashes = new int[CAPACITY];
  private final long[] bits = new long[CAPACITY];

  /** A bit for the hash of each word: most words of a page are found to be none of these by it. */
  private final long[] known = new long[KNOWN];

  private static byte[] ascii() {
    byte[] kinds = new byte[ASCII_END];
    Arrays.fill(kinds, 'a', 'z' + 1, SMALL);
    Arrays.fill(kinds, 'A', 'Z' + 1, CAPITAL);
    return kinds;
  }

  /** Adds to what a word in lower case means. */
  void add(String word, long meaning) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    int at = place(word, 0, word.length(), hash);
    words[at] = word;
    hashes[at] = hash;
    bits[at] |= meaning;
    known[slot(hash)] |= 1L << hash;
  }

  /** What the words of a text mean together; a capital after a small letter starts a word. */
  long ofWords(String text) {
    return read(text, this, NONE);
  }

  /** What the names in a text, which are set apart by blanks, mean together. */
  long ofNames(String text) {
    return read(text, NONE, this);
  }

  /**
   * What the words of a text and the names in it, which are set apart by blanks, mean together.
   *
   * @param names what names mean; the words are looked up here
   */
  long ofWordsAndNames(String text, WordBits names) {
    return read(text, this, names);
  }

  private static long read(String text, WordBits words, WordBits names) {
    long found = 0;
    int wordFrom = 0;
    int wordHash = 0;
    int nameFrom = 0;
    int nameHash = 0;
    byte before = OTHER;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      byte kind = kind(c);
      int lower = kind == CAPITAL ? lower(c) : c;
      if (kind == OTHER || (kind == CAPITAL && before == SMALL)) {
        found |= words.bits(text, wordFrom, i, wordHash);
        wordFrom = kind == OTHER ? i + 1 : i;
        wordHash = 0;
      }
      wordHash = kind == OTHER ? 0 : 31 * wordHash + lower;
      if (c == ' ') {
        found |= names.bits(text, nameFrom, i, nameHash);
        nameFrom = i + 1;
        nameHash = 0;
      } else {
        nameHash = 31 * nameHash + lower;
      }
      before = kind;
    }
    return found
        | words.bits(text, wordFrom, length, wordHash)
        | names.bits(text, nameFrom, length, nameHash);
  }

  private long bits(String text, int from, int to, int hash) {
    boolean unknown = (known[slot(hash)] >>> hash & 1) == 0;
    return unknown || to == from ? 0 : bits[place(text, from, to, hash)];
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 16) >>> 6 & KNOWN - 1;
  }

  private int place(String text, int from, int to, int hash) {
    int at = (hash ^ hash >>> 16) & CAPACITY - 1;
    while (words[at] != null && !(hashes[at] == hash && isSame(words[at], text, from, to))) {
      at = at + 1 & CAPACITY - 1;
    }
    return at;
  }

  private static boolean isSame(String word, String text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static byte kind(char c) {
    return c < ASCII_END ? ASCII[c] : kindOf(c);
  }

  private static byte kindOf(char c) {
    if (Character.isLowerCase(c)) {
      return SMALL;
    }
    if (Character.isUpperCase(c)) {
      return CAPITAL;
    }
    return Character.isLetter(c) ? LETTER : OTHER;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
