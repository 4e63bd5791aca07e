package org.offprint.internal.said.passage;

import java.util.Arrays;

/** The tokens of a passage, with where each stands in its text. */
public final class Tokens {
  /** In characters, of the text for each of its tokens: those of German news have more. */
  private static final int SHORTEST = 5;

  /** Those of a passage that is not cut. */
  static final Tokens NONE = new Tokens(0);

  private Token[] tokens;
  private int[] starts;
  private int[] ends;
  private int size;

  /**
   * None yet.
   *
   * @param length of the text
   */
  public Tokens(int length) {
    int room = length / SHORTEST + 4;
    tokens = new Token[room];
    starts = new int[room];
    ends = new int[room];
  }

  public void add(Token token, int start, int end) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    tokens[size] = token;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public Token get(int index) {
    return tokens[index];
  }

  /** Where a token starts in the passage. */
  public int start(int index) {
    return starts[index];
  }

  /** Where it ends. */
  public int end(int index) {
    return ends[index];
  }

  /** In characters. */
  public int length(int index) {
    return ends[index] - starts[index];
  }
}
