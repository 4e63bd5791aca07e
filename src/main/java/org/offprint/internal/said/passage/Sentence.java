package org.offprint.internal.said.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence: some of the tokens of a passage, with quotations as one token each. */
public final class Sentence {
  private final Passage passage;
  private final int from;
  private final int to;
  private final @Nullable Sentence before;
  private @Nullable Source speaker;

  public Sentence(Passage passage, int from, int to, @Nullable Sentence before) {
    this.passage = passage;
    this.from = from;
    this.to = to;
    this.before = before;
  }

  public Passage passage() {
    return passage;
  }

  /** Its first token. */
  public int from() {
    return from;
  }

  /** Behind its last token. */
  public int to() {
    return to;
  }

  /** The sentence before it in its passage, {@code null} for the first one. */
  public @Nullable Sentence before() {
    return before;
  }

  public Token at(int index) {
    return passage.tokens().get(index);
  }

  /** Whether the token is of a type; none beyond the ends of the sentence is. */
  public boolean is(int index, Token.Type type) {
    return index >= from && index < to && at(index).type() == type;
  }

  public boolean is(int index, Kind kind) {
    return index >= from && index < to && at(index).is(kind);
  }

  public boolean isAny(int index, int kinds) {
    return index >= from && index < to && at(index).isAny(kinds);
  }

  public boolean has(Kind kind) {
    for (int i = from; i < to; i++) {
      if (at(i).is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whom it gives words to, in marks or not; {@code null} if nobody. */
  public @Nullable Source speaker() {
    return speaker;
  }

  public void speak(@Nullable Source found) {
    speaker = found;
  }

  /** Whether its last words stand in marks, or lead to marks. */
  public boolean endsInSpeech() {
    for (int i = to - 1; i >= from; i--) {
      Token token = at(i);
      if (token.quoted() != null) {
        return token.quoted().isSpeech();
      }
      if (token.type() == Token.Type.COLON || token.type() == Token.Type.COMMA) {
        return true;
      }
      if (passage.text().charAt(passage.tokens().start(i)) == ';') {
        return true;
      }
      if (token.type() != Token.Type.STOP) {
        return hasSpeech();
      }
    }
    return false;
  }

  private boolean hasSpeech() {
    for (int i = from; i < to; i++) {
      QuotedWords quoted = at(i).quoted();
      if (quoted != null && quoted.isSpeech()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is nothing but quotations. */
  public boolean isQuotationsOnly() {
    for (int i = from; i < to; i++) {
      Token token = at(i);
      if ((token.type() == Token.Type.WORD && !token.is(Kind.CONJUNCTION))
          || token.type() == Token.Type.NUMBER) {
        return false;
      }
    }
    return true;
  }

  /** Whether some words stand at a token. */
  public boolean stands(int at, List<String> words) {
    if (at < from || at + words.size() > to) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = at(at + i).word();
      if (word == null || !word.folded().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
