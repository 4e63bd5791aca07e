package org.offprint.internal.html.block;

/**
 * Makes equal strings of one page one object, as far as it remembers them. One of eight texts of an
 * article is there before: marks between links, labels of lists; and one of seven addresses.
 */
final class SharedStrings {
  /**
   * How many strings are remembered, a power of 2. Each has one place, where the next one of that
   * place succeeds it, so that remembering costs nothing but the hash.
   */
  private static final int PLACES = 256;

  private final String[] remembered = new String[PLACES];

  /** An equal string, this one if none is remembered. */
  String shared(String string) {
    int hash = string.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    String known = remembered[place];
    if (string.equals(known)) {
      return known;
    }
    remembered[place] = string;
    return string;
  }
}
