package org.offprint.internal.html.body.score;

import org.offprint.internal.recognize.profile.TextProfile;

/** All sequences of three words in a text, to measure how much of another text occurs in it. */
final class WordTrigrams {
  /** The value for a text of fewer than three words. */
  static final int TOO_SHORT = -500;

  // The 64-bit prime of the hash FNV-1a, and 2⁶⁴ divided by the golden ratio.
  private static final long PRIME = 0x100000001B3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] trigrams;

  /** The trigrams of a text that was just read. */
  WordTrigrams(TextProfile profile) {
    trigrams = new long[Integer.highestOneBit(Math.max(8, 2 * profile.words())) * 2];
    for (int i = 2; i < profile.words(); i++) {
      long trigram = trigram(profile, i);
      trigrams[place(trigram)] = trigram;
    }
  }

  private static long trigram(TextProfile profile, int last) {
    long trigram = (profile.word(last - 2) * PRIME + profile.word(last - 1)) * PRIME;
    return trigram + profile.word(last) | 1;
  }

  private int place(long trigram) {
    int at = (int) (trigram * MIX >>> Integer.SIZE) & trigrams.length - 1;
    while (trigrams[at] != 0 && trigrams[at] != trigram) {
      at = at + 1 & trigrams.length - 1;
    }
    return at;
  }

  /** How many trigrams of a text that was just read are here, per mille. */
  int holds(TextProfile profile) {
    int all = profile.words() - 2;
    if (all <= 0) {
      return TOO_SHORT;
    }
    int found = 0;
    for (int i = 2; i < profile.words(); i++) {
      found += trigrams[place(trigram(profile, i))] != 0 ? 1 : 0;
    }
    return PerMille.of(found, all);
  }
}
