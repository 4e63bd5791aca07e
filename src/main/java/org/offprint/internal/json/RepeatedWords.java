package org.offprint.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * Strings of a document that come again and again: types of nodes, names of rules, words of
 * constants. While one is in its place, it is not made anew, and what is made of the document holds
 * it once.
 */
final class RepeatedWords {
  /** In characters. The longest type of node has so many, and few names of rules have more. */
  private static final int LONGEST = 17;

  /** A document has some fifty such words; a power of two, so that few of them share a place. */
  private static final int PLACES = 256;

  private final @Nullable String[] words = new String[PLACES];

  /** The string of some characters, well-formed. */
  String of(char[] characters, int offset, int length) {
    if (length == 0 || length > LONGEST) {
      return made(characters, offset, length);
    }
    int place = place(characters[offset], characters[offset + length - 1], length);
    String word = words[place];
    if (word == null || !is(word, characters, offset, length)) {
      word = made(characters, offset, length);
      words[place] = word;
    }
    return word;
  }

  private static String made(char[] characters, int offset, int length) {
    return WellFormedText.of(new String(characters, offset, length));
  }

  /** Looks at no more than it must to tell most words of a document from each other. */
  private static int place(char first, char last, int length) {
    return first + 31 * last + 7 * length & PLACES - 1;
  }

  private static boolean is(String word, char[] characters, int offset, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != characters[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
