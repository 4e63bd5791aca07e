package org.offprint.internal.recognize.profile;

import org.offprint.internal.table.WordTable;

/**
 * Counts what the first characters of a text consist of, in one pass and without copying it. A word
 * is a row of letters and digits; in scripts without spaces, two characters in a row.
 */
public final class TextProfile {
  /** Reading more of a text says no more about its kind. The model has learned with it. */
  public static final int ENOUGH = 400;

  private static final String STOPS = ".!?…。！？؟।";
  private static final String COMMAS = ",،、，";
  private static final String SEPARATORS = "|•·»›→>";

  // A colon from here to there, in characters, ends a label. The model has learned with it.
  private static final int LABEL_FROM = 2;
  private static final int LABEL_TO = 30;
  private static final char ASCII_END = '\u0080';
  private static final char FIRST_UNSPACED = '\u0E00';

  private static final byte SPACE = 0;
  private static final byte MARK = 1;

  /** A letter of a script without spaces. */
  private static final byte PAIRED = 2;

  private static final byte SMALL = 3;
  private static final byte CAPITAL = 4;
  private static final byte DIGIT = 5;

  /** The characters that words of other scripts consist of are of this kind or a higher one. */
  private static final byte FIRST_OF_WORDS = SMALL;

  private static final byte[] ASCII = ascii();

  private final WordSenses senses;
  private final int enough;
  private final long[] words;
  private int length;
  private int wordCount;
  private int capitals;
  private int commas;
  private int sentences;
  private int digits;
  private int separators;
  private int smallWords;
  private int calls;
  private int credits;
  private int dates;
  private int consents;
  private boolean opensBy;
  private boolean opensMore;
  private boolean address;
  private boolean label;

  /**
   * @param enough how many characters are read at most
   */
  public TextProfile(WordSenses senses, int enough) {
    this.senses = senses;
    this.enough = enough;
    words = new long[enough + 1];
  }

  /** Reads another text. */
  public void read(String text) {
    clear();
    int to = Math.min(text.length(), enough);
    length = to;
    long word = 0;
    boolean capital = false;
    boolean numeral = true;
    char before = ' ';
    int from = 0;
    for (int i = 0; i < to; i++) {
      char c = text.charAt(i);
      byte kind = c < ASCII_END ? ASCII[c] : kindOf(c);
      if (kind < FIRST_OF_WORDS) {
        if (word != 0) {
          endWord(word, capital, numeral, text, from, i);
          word = 0;
        }
        if (kind == PAIRED) {
          addPair(before, c);
        } else if (kind == MARK) {
          mark(c, text, i, before);
        }
      } else {
        if (word == 0) {
          from = i;
          numeral = true;
          capital = kind == CAPITAL;
        }
        digits += kind == DIGIT ? 1 : 0;
        numeral &= kind == DIGIT;
        word = WordTable.next(word, c < ASCII_END && kind != CAPITAL ? c : lower(c));
      }
      before = c;
    }
    if (word != 0) {
      endWord(word, capital, numeral, text, from, to);
    }
  }

  private void clear() {
    wordCount = 0;
    capitals = 0;
    commas = 0;
    sentences = 0;
    digits = 0;
    separators = 0;
    smallWords = 0;
    calls = 0;
    credits = 0;
    dates = 0;
    consents = 0;
    opensBy = false;
    opensMore = false;
    address = false;
    label = false;
  }

  private void addPair(char before, char c) {
    if (before >= FIRST_UNSPACED && isUnspaced(before)) {
      take(WordTable.next(WordTable.next(0, before), c));
    }
  }

  private void endWord(long word, boolean capital, boolean numeral, String text, int from, int to) {
    capitals += capital ? 1 : 0;
    if (numeral) {
      boolean year = to - from == 4 && (text.startsWith("19", from) || text.startsWith("20", from));
      dates += year ? 1 : 0;
    }
    take(word);
  }

  private void take(long word) {
    int found = senses.of(word);
    if (found != 0) {
      smallWords += WordSense.SMALL.isIn(found) ? 1 : 0;
      calls += WordSense.CALL.isIn(found) ? 1 : 0;
      credits += WordSense.CREDIT.isIn(found) ? 1 : 0;
      dates += WordSense.DATE.isIn(found) ? 1 : 0;
      consents += WordSense.CONSENT.isIn(found) ? 1 : 0;
      opensMore |= wordCount == 0 && WordSense.MORE.isIn(found);
      opensBy |= wordCount == 0 && WordSense.BY.isIn(found);
    }
    words[wordCount++] = word;
  }

  private void mark(char c, String text, int at, char before) {
    if (COMMAS.indexOf(c) >= 0) {
      commas++;
    } else if (STOPS.indexOf(c) >= 0) {
      boolean ends = at + 1 >= text.length() || c > ASCII_END || !isPart(text.charAt(at + 1));
      sentences += ends && STOPS.indexOf(before) < 0 ? 1 : 0;
      address |= !ends && text.startsWith("www.", at - 3);
    } else if (c == ':' || c == '：') {
      colon(text, at, before);
    } else if (c == '@') {
      address = true;
    } else if (SEPARATORS.indexOf(c) >= 0) {
      separators++;
    } else if (c == '©') {
      credits++;
      calls++;
    }
  }

  private void colon(String text, int at, char before) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean time = before >= '0' && before <= '9' && next >= '0' && next <= '9';
    dates += time ? 1 : 0;
    address |= next == '/';
    label |= !time && at >= LABEL_FROM && at <= LABEL_TO && sentences == 0 && at + 1 < length;
  }

  private static byte[] ascii() {
    byte[] kinds = new byte[ASCII_END];
    for (char c = 0; c < ASCII_END; c++) {
      kinds[c] = c == ' ' ? SPACE : kindOf(c);
    }
    return kinds;
  }

  private static byte kindOf(char c) {
    if (!Character.isLetterOrDigit(c)) {
      return MARK;
    }
    if (c >= FIRST_UNSPACED && isUnspaced(c)) {
      return PAIRED;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return Character.isUpperCase(c) ? CAPITAL : SMALL;
  }

  private static boolean isPart(char c) {
    return c < ASCII_END
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  /**
   * The letters of which the model was taught pairs. They are not quite those of {@link
   * org.offprint.internal.character.UnspacedScripts}: of what it sees, those would change something
   * on 14 of 1,016 pages.
   */
  private static boolean isUnspaced(char c) {
    return (c > '\u2E80' && c < '\uAC00') || (c >= '\uF900' && c < '\uFB00') || c <= '\u0EFF';
  }

  private static char lower(char c) {
    if (c < ASCII_END) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(c);
  }

  /** How many characters were read. */
  public int length() {
    return length;
  }

  /** The number of a word, as {@link WordTable} makes it. */
  public long word(int index) {
    return words[index];
  }

  public int words() {
    return wordCount;
  }

  /** Words that begin with a capital. */
  public int capitals() {
    return capitals;
  }

  public int commas() {
    return commas;
  }

  /** Stops that end a sentence. */
  public int sentences() {
    return sentences;
  }

  public int digits() {
    return digits;
  }

  /** Bars, bullets and arrows. */
  public int separators() {
    return separators;
  }

  /** Words of the sense {@link WordSense#SMALL}. */
  public int smallWords() {
    return smallWords;
  }

  /** Words of the sense {@link WordSense#CALL}, and copyright signs. */
  public int calls() {
    return calls;
  }

  /** Words of the sense {@link WordSense#CREDIT}, and copyright signs. */
  public int credits() {
    return credits;
  }

  /** Words of the sense {@link WordSense#DATE}, years and times of day. */
  public int dates() {
    return dates;
  }

  /** Words of the sense {@link WordSense#CONSENT}. */
  public int consents() {
    return consents;
  }

  /** Whether the first word is of the sense {@link WordSense#MORE}. */
  public boolean opensMore() {
    return opensMore;
  }

  /** Whether the first word is of the sense {@link WordSense#BY}. */
  public boolean opensBy() {
    return opensBy;
  }

  /** Whether it holds an address of the web or of mail. */
  public boolean holdsAddress() {
    return address;
  }

  /** Whether it opens with some words and a colon. */
  public boolean opensWithLabel() {
    return label;
  }
}
