package org.offprint.internal.said.passage;

/** Cuts a passage into tokens, in one walk over its characters. */
public final class Tokenizer {
  /** The digits of a number whose full stop makes it an ordinal: a day. */
  private static final int MOST_DIGITS_OF_ORDINAL = 2;

  private final Passage passage;
  private final String text;
  private final Vocabulary vocabulary;
  private final Tokens tokens;
  private final WordParts parts;
  private int at;

  private Tokenizer(Passage passage, Vocabulary vocabulary) {
    this.passage = passage;
    this.text = passage.text();
    this.vocabulary = vocabulary;
    this.tokens = new Tokens(text.length());
    this.parts = new WordParts(vocabulary.lexicon());
  }

  public static void cut(Passage passage, Vocabulary vocabulary) {
    Tokenizer tokenizer = new Tokenizer(passage, vocabulary);
    tokenizer.tokens();
    passage.hold(tokenizer.tokens);
  }

  private void tokens() {
    for (QuotedWords quoted : passage.quotations()) {
      if (!quoted.isNested() && quoted.start() >= at) {
        tokens(quoted.start());
        quotation(quoted);
      }
    }
    tokens(text.length());
  }

  /**
   * A quotation is one token, and a clause inside its marks that says who speaks stands behind it.
   */
  private void quotation(QuotedWords quoted) {
    InsertedClause clause =
        InsertedClause.in(text, quoted.contentStart(), quoted.contentEnd(), vocabulary.lexicon());
    int end = clause == null ? quoted.end() : clause.from();
    tokens.add(Token.quotation(quoted), quoted.start(), end);
    if (clause != null) {
      at = end;
      tokens(clause.to());
      int last = quoted.contentEnd() - 1;
      while (last > at && Character.isSpaceChar(text.charAt(last))) {
        last--;
      }
      Token.Type type = type(text.charAt(last));
      Token.Type closes = type == Token.Type.STOP ? type : Token.Type.COMMA;
      tokens.add(closes.mark(), last, last + 1);
    }
    at = quoted.end();
  }

  private void tokens(int to) {
    while (at < to) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (isPlainLetter(c) || Character.isLetter(c)) {
        word(to);
      } else if (Character.isDigit(c)) {
        number(to);
      } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2060') {
        at++;
      } else {
        tokens.add(type(c).mark(), at, at + 1);
        at++;
      }
    }
  }

  private static Token.Type type(char c) {
    return switch (c) {
      case ',' -> Token.Type.COMMA;
      case ':' -> Token.Type.COLON;
      case ';', '.', '!', '?', '…' -> Token.Type.STOP;
      case '(', '[' -> Token.Type.OPENING;
      case ')', ']' -> Token.Type.CLOSING;
      case '–', '—', '-' -> Token.Type.DASH;
      default -> Token.Type.OTHER;
    };
  }

  private void number(int to) {
    int start = at;
    while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at - start <= MOST_DIGITS_OF_ORDINAL && at < to && text.charAt(at) == '.') {
      at++;
    }
    tokens.add(Token.Type.NUMBER.mark(), start, at);
  }

  private void word(int to) {
    int start = at;
    int hash = 0;
    int next = -1;
    while (at < to) {
      char c = text.charAt(at);
      if (!isPlainLetter(c)) {
        if (!goesOn(c, to)) {
          break;
        }
        if (parts.endsAt(text, start, at)) {
          hash = Vocabulary.hash(hash, c);
          at++;
          break;
        }
        next = parts.behindHyphens(text, at, to);
        if (next > at) {
          break;
        }
      }
      hash = Vocabulary.hash(hash, c);
      at++;
    }
    Token token = vocabulary.token(text, start, at, hash);
    int end = at;
    if (token.owner()) {
      end -= 2;
    } else if (at < to && Vocabulary.isApostrophe(text.charAt(at)) && text.charAt(at - 1) == 's') {
      token = token.asOwner();
      at++;
    }
    if (at < to && text.charAt(at) == '.' && token.abbreviation()) {
      at++;
      end = at;
    }
    if (token.word() != null) {
      count(token.word(), token.capital());
    }
    tokens.add(token, start, end);
    at = Math.max(at, next);
  }

  private void count(Word word, boolean capital) {
    Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    boolean opens =
        before == null
            || before.type() == Token.Type.STOP
            || before.type() == Token.Type.QUOTATION
            || before.type() == Token.Type.COLON;
    if (!opens) {
      vocabulary.count(word, capital, before.is(Kind.ARTICLE));
    }
  }

  private static boolean isPlainLetter(char c) {
    int low = c | 0x20;
    return low >= 'a' && low <= 'z';
  }

  private boolean goesOn(char c, int to) {
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean inside = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean initials =
        c == '.'
            && at >= 1
            && Character.isUpperCase(text.charAt(at - 1))
            && (at < 2 || !Character.isLetter(text.charAt(at - 2)))
            && inside
            && Character.isUpperCase(text.charAt(at + 1));
    return inside && (c == '-' || c == '‑' || Vocabulary.isApostrophe(c)) || initials;
  }
}
