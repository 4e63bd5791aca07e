package org.offprint.internal.export.text;

/** What stands before the lines of a container: something else before the first than the others. */
public final class Margin {
  /** In columns: under a wider mark, lines hang no farther. */
  private static final int WIDEST_HANGING = 8;

  private final String first;
  private final String others;
  private final boolean words;
  private boolean used;

  private Margin(String first, String others, boolean words) {
    this.first = first;
    this.others = others;
    this.words = words;
  }

  /** The same before every line. */
  public static Margin of(String each) {
    return new Margin(each, each, false);
  }

  /** A mark before the first line, and as many spaces before the others; nothing for no mark. */
  static Margin hanging(String mark) {
    if (mark.isEmpty()) {
      return of("");
    }
    int spaces = mark.codePointCount(0, mark.length()) + 1;
    return new Margin(mark + ' ', " ".repeat(Math.min(spaces, WIDEST_HANGING)), true);
  }

  /** A mark before the first line, and what stands before the others. */
  public static Margin marked(String first, String others) {
    return new Margin(first, others, true);
  }

  /** Words before the first line, nothing before the others; nothing at all for no words. */
  static Margin leading(String words) {
    return words.isEmpty() ? of("") : new Margin(words + ' ', "", true);
  }

  /** What stands before the next line, which is then no longer the first. */
  String next() {
    String result = used ? others : first;
    used = true;
    return result;
  }

  /** How many code points stand before the next line. */
  int width() {
    String next = used ? others : first;
    return next.codePointCount(0, next.length());
  }

  /** Whether there is something to say that no line has said yet. */
  boolean isOwed() {
    return words && !used;
  }
}
