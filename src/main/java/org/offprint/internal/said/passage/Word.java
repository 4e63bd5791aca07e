package org.offprint.internal.said.passage;

/** A word of an article, wherever it occurs, with what its places say about it. */
public final class Word {
  private final String folded;
  private final int kinds;
  private int lower;
  private int capital;
  private int afterArticle;
  private boolean wanted;

  public Word(String folded, int kinds) {
    this.folded = folded;
    this.kinds = kinds;
  }

  /** In lower case. */
  public String folded() {
    return folded;
  }

  public boolean is(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** Whether it is one of some kinds, given by their bits. */
  public boolean isAny(int bits) {
    return (kinds & bits) != 0;
  }

  public void count(boolean isCapital, boolean behindArticle) {
    if (isCapital) {
      capital++;
      afterArticle += behindArticle ? 1 : 0;
    } else {
      lower++;
    }
  }

  /** Whether it occurs without a capital. */
  public boolean isLowerSomewhere() {
    return lower > 0;
  }

  /** How often it occurs with a capital. */
  public int capitals() {
    return capital;
  }

  /** Whether it stands behind an article somewhere, as nouns do. */
  public boolean isNounSomewhere() {
    return afterArticle > 0;
  }

  /** Notes that it may be a short name, whose full form stands somewhere else. */
  void want() {
    wanted = true;
  }

  boolean isWanted() {
    return wanted;
  }
}
