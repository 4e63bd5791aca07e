package org.offprint.internal.html;

/**
 * What words mean, looked up where they stand in a text: without regard to case, without a copy of
 * the word, and with its hash taken as the text is gone through.
 */
final class WordBits {
  private static final int CAPACITY = 2048;
  private static final char ASCII_END = '\u0080';

  private final String[] words = new String[CAPACITY];
  private final int[] hashes = new int[CAPACITY];
  private final long[] bits = new long[CAPACITY];

  /** Adds to what a word in lower case means. */
  void add(String word, long meaning) {
    char[] letters = word.toCharArray();
    int hash = 0;
    for (char letter : letters) {
      hash = 31 * hash + letter;
    }
    int at = place(letters, 0, letters.length, hash);
    words[at] = word;
    hashes[at] = hash;
    bits[at] |= meaning;
  }

  /** What the words of a text mean together; a capital after a small letter starts a word. */
  long ofWords(char[] text) {
    long found = 0;
    int from = 0;
    int hash = 0;
    boolean afterSmall = false;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      boolean small = c < ASCII_END ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
      if (!small && !isLetter(c)) {
        found |= bits(text, from, i, hash);
        from = i + 1;
        hash = 0;
      } else {
        if (!small && afterSmall && Character.isUpperCase(c)) {
          found |= bits(text, from, i, hash);
          from = i;
          hash = 0;
        }
        hash = 31 * hash + lower(c);
      }
      afterSmall = small;
    }
    return found | bits(text, from, text.length, hash);
  }

  /** What the names in a text, which are set apart by blanks, mean together. */
  long ofNames(char[] text) {
    long found = 0;
    int from = 0;
    int hash = 0;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c == ' ') {
        found |= bits(text, from, i, hash);
        from = i + 1;
        hash = 0;
      } else {
        hash = 31 * hash + lower(c);
      }
    }
    return found | bits(text, from, text.length, hash);
  }

  private long bits(char[] text, int from, int to, int hash) {
    return to == from ? 0 : bits[place(text, from, to, hash)];
  }

  private int place(char[] text, int from, int to, int hash) {
    int at = (hash ^ hash >>> 16) & CAPACITY - 1;
    while (words[at] != null && !(hashes[at] == hash && isSame(words[at], text, from, to))) {
      at = at + 1 & CAPACITY - 1;
    }
    return at;
  }

  private static boolean isSame(String word, char[] text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != lower(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c < ASCII_END ? c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' : Character.isLetter(c);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
