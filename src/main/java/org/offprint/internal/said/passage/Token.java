package org.offprint.internal.said.passage;

import org.jspecify.annotations.Nullable;

/**
 * A word as it is written, a mark of punctuation or a whole quotation. Where it stands is known to
 * {@link Tokens}: a word that occurs twice is one token.
 *
 * @param type which of them
 * @param written the word with its ending of possession, as it is written; empty for all others
 * @param word the word, or {@code null}
 * @param capital whether the word has a capital
 * @param owner whether an ending of possession follows the word
 * @param abbreviation whether a full stop behind the word belongs to it
 * @param quoted the quotation, or {@code null}
 */
public record Token(
    Type type,
    String written,
    @Nullable Word word,
    boolean capital,
    boolean owner,
    boolean abbreviation,
    @Nullable QuotedWords quoted) {
  /** What tokens are told apart. */
  public enum Type {
    WORD,
    NUMBER,
    COMMA,
    COLON,
    STOP,
    OPENING,
    CLOSING,
    DASH,
    QUOTATION,
    OTHER;

    private final Token mark = new Token(this, "", null, false, false, false, null);

    /** The token of a mark, or of a number. */
    public Token mark() {
      return mark;
    }
  }

  public static Token quotation(QuotedWords quoted) {
    return new Token(Type.QUOTATION, "", null, false, false, false, quoted);
  }

  /** The same word with a lone apostrophe behind it, which makes it an owner. */
  public Token asOwner() {
    return new Token(type, written, word, capital, true, false, quoted);
  }

  public boolean is(Kind kind) {
    return word != null && word.is(kind);
  }

  public boolean isAny(int kinds) {
    return word != null && word.isAny(kinds);
  }

  /** A word that is written as others are not: a name, or any noun in some languages. */
  public boolean isCapitalWord() {
    return type == Type.WORD && capital;
  }
}
