package org.offprint.internal.recognize.words;

/** Distinguishes what reads like a paragraph of an article from a line of a page. */
public final class Prose {
  /**
   * A text this long is prose even without the end of a sentence; in {@link Tokens#weight}. At 75,
   * 284 of 1,009 pages and texts change; at 300, 80.
   */
  private static final int LONG = 150;

  /**
   * A text this long with the end of a sentence, or a colon, is prose; measured on copies. At 40,
   * 185 of 1,009 pages and texts change; at 160, 116.
   */
  private static final int SHORT = 80;

  private Prose() {}

  /** Whether a text is long, or shorter and a sentence or an introduction to what follows. */
  public static boolean is(String text) {
    int weight = Tokens.weight(text, LONG);
    if (weight >= LONG) {
      return true;
    }
    boolean ends = Sentences.ends(text) && !Sentences.endsInInitials(text);
    return weight >= SHORT && (ends || text.endsWith(":"));
  }
}
