package org.offprint.internal.html.body.score;

/** An article about a ferry, of as many paragraphs as a test wants. */
public final class FerryPage {
  private FerryPage() {}

  /** Paragraphs, each with its number. */
  public static String sentences(int from, int to) {
    StringBuilder sentences = new StringBuilder();
    for (int i = from; i < to; i++) {
      sentences
          .append("<p>Crossing number ")
          .append(i)
          .append(" began as others do, with a horn, a rope, and a gull upon the rail.</p>");
    }
    return sentences.toString();
  }

  /** A page with an article of these parts. */
  public static String of(String... parts) {
    return "<main><article>" + String.join("", parts) + "</article></main>";
  }
}
