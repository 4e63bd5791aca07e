package org.offprint.internal.said.passage;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of words, asked by their hashes. Most words that are asked for are not here, which
 * their hashes tell without a look at any word.
 */
final class WordKinds {
  private final @Nullable String[] words;
  private final int[] hashes;
  private final int[] kinds;

  /** Of some words, each with bits of kinds, none of them 0. */
  WordKinds(Map<String, Integer> all) {
    // A quarter full at most, so that hardly any word stands in the place of another.
    int places = Integer.highestOneBit(Math.max(1, all.size())) * 8;
    words = new String[places];
    hashes = new int[places];
    kinds = new int[places];
    for (Map.Entry<String, Integer> entry : all.entrySet()) {
      int hash = entry.getKey().hashCode();
      int place = start(hash);
      while (words[place] != null) {
        place = place + 1 & places - 1;
      }
      words[place] = entry.getKey();
      hashes[place] = hash;
      kinds[place] = entry.getValue();
    }
  }

  private int start(int hash) {
    return (hash ^ hash >>> Short.SIZE - 1) & hashes.length - 1;
  }

  /** The kinds of a word with its hash, or 0. */
  int of(String word, int hash) {
    for (int place = start(hash); kinds[place] != 0; place = place + 1 & kinds.length - 1) {
      if (hashes[place] == hash && word.equals(words[place])) {
        return kinds[place];
      }
    }
    return 0;
  }

  /** The kinds of the word that the end of another one is from its last character on, or 0. */
  int ofReversed(String word, int from, int hash) {
    for (int place = start(hash); kinds[place] != 0; place = place + 1 & kinds.length - 1) {
      if (hashes[place] == hash && isReversed(words[place], word, from)) {
        return kinds[place];
      }
    }
    return 0;
  }

  private static boolean isReversed(@Nullable String reversed, String word, int from) {
    int length = word.length() - from;
    if (reversed == null || reversed.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (reversed.charAt(i) != word.charAt(word.length() - 1 - i)) {
        return false;
      }
    }
    return true;
  }
}
