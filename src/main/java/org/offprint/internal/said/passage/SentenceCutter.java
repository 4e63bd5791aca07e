package org.offprint.internal.said.passage;

/** Cuts the tokens of a passage into sentences. */
public final class SentenceCutter {
  private static final String STOPS = ".!?…";

  /** How far behind a question or call its cue may stand: “Why?” old Ines Varga asked. */
  private static final int CUE_BEHIND_CALL = 5;

  /** In tokens; what is longer is cut, so that rules may look through the whole of a sentence. */
  private static final int LONGEST_SENTENCE = 120;

  /** Kinds of words that begin a clause. */
  private static final int OPENERS =
      Kind.ARTICLE.bit()
          | Kind.PREPOSITION.bit()
          | Kind.HE.bit()
          | Kind.SHE.bit()
          | Kind.THEY.bit()
          | Kind.ADVERB.bit();

  private final Passage passage;
  private final String text;

  private SentenceCutter(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
  }

  public static void cut(Passage passage) {
    new SentenceCutter(passage).sentences();
  }

  private void sentences() {
    Tokens tokens = passage.tokens();
    Sentence before = null;
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size() || i + 1 - from == LONGEST_SENTENCE || endsAt(i)) {
        before = new Sentence(passage, from, i + 1, before);
        passage.sentences().add(before);
        from = i + 1;
      }
    }
  }

  private boolean endsAt(int i) {
    Token token = passage.tokens().get(i);
    Token next = passage.tokens().get(i + 1);
    boolean opens =
        next.type() == Token.Type.QUOTATION
            || next.type() == Token.Type.NUMBER
            || next.isCapitalWord();
    if (token.type() == Token.Type.COLON) {
      // Where a clause is whole, what follows has a capital of its own: it grew late: The bell
      // rang.
      return next.isCapitalWord() && next.isAny(OPENERS) && i > 0;
    }
    if (token.type() == Token.Type.STOP) {
      return opens && text.charAt(passage.tokens().start(i)) != ';';
    }
    QuotedWords quoted = token.quoted();
    if (quoted == null || !opens || quoted.contentEnd() == quoted.contentStart()) {
      return false;
    }
    char last = text.charAt(quoted.contentEnd() - 1);
    if (last == '!' || last == '?') {
      return next.type() == Token.Type.QUOTATION || !isCalled(i + 1);
    }
    return STOPS.indexOf(last) >= 0;
  }

  /** Whether a clause follows that says whose call it was. */
  private boolean isCalled(int from) {
    Tokens tokens = passage.tokens();
    for (int i = from; i < Math.min(from + CUE_BEHIND_CALL, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.VERB) && !token.capital()) {
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return after == null
            || after.type() == Token.Type.STOP
            || after.type() == Token.Type.COMMA
            || after.isAny(Kind.ADVERB.bit() | Kind.PREPOSITION.bit());
      }
      if (token.type() != Token.Type.WORD) {
        return false;
      }
    }
    return false;
  }
}
