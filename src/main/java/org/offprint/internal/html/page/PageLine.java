package org.offprint.internal.html.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.date.Digits;
import org.offprint.internal.recognize.words.PhraseList;

/** A line of a page, as needed to read bylines and dates; few lines are ever read. */
public final class PageLine {
  /**
   * Including all white space; dates are not looked for in lines of prose. At 500 or 2,000, none of
   * 509 pages changes.
   */
  private static final int LONGEST_WITH_DATE = 1000;

  private final int owner;
  private final List<String> texts;
  private @Nullable List<String> leaves;
  private @Nullable String text;
  private @Nullable Boolean year;

  /**
   * @param owner the number of the nearest block element around it
   * @param texts the texts it is made of as the page writes them, in order
   */
  public PageLine(int owner, List<String> texts) {
    this.owner = owner;
    this.texts = texts;
  }

  /** The number of the nearest block element around it. */
  public int owner() {
    return owner;
  }

  /** The texts it is made of, in order, with single spaces, none of them blank. */
  public List<String> leaves() {
    if (leaves == null) {
      List<String> clean = new ArrayList<>(texts.size());
      for (String raw : texts) {
        String words = CleanText.of(raw);
        if (!words.isEmpty()) {
          clean.add(words);
        }
      }
      leaves = clean;
    }
    return leaves;
  }

  /** The words of the line. */
  public String text() {
    if (text == null) {
      text = String.join(" ", leaves());
    }
    return text;
  }

  public int length() {
    int length = 0;
    for (String leaf : leaves()) {
      length += leaf.length();
    }
    return length;
  }

  /**
   * Whether one of some phrases may open it, by the first two characters of its words: false only
   * where none does. It is asked of many lines, so it reads what the page writes.
   */
  public boolean mayOpen(PhraseList phrases) {
    for (int t = 0; t < texts.size(); t++) {
      String raw = texts.get(t);
      int at = 0;
      while (at < raw.length() && raw.charAt(at) <= ' ') {
        at++;
      }
      if (at < raw.length()) {
        return phrases.mayOpen(raw, at);
      }
    }
    return false;
  }

  /** Whether it has four digits in a row, or a sign for a year, as every date has. */
  public boolean hasYear() {
    if (year == null) {
      year = rawLength() <= LONGEST_WITH_DATE && hasYear(texts);
    }
    return year;
  }

  private static boolean hasYear(List<String> texts) {
    for (int t = 0; t < texts.size(); t++) {
      String raw = texts.get(t);
      int digits = 0;
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        if (Digits.isOne(c)) {
          digits++;
        } else if (c == '年' || c == '년') {
          return true;
        } else {
          digits = 0;
        }
        if (digits == 4) {
          return true;
        }
      }
    }
    return false;
  }

  private int rawLength() {
    int length = 0;
    for (int i = 0; i < texts.size(); i++) {
      length += texts.get(i).length();
    }
    return length;
  }
}
