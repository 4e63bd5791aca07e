package org.offprint.internal.html.evidence;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.recognize.words.Sentences;

/** Recognizes text on a page of a few lines, where sentences may be too short to be good text. */
public final class ShortSentences {
  private ShortSentences() {}

  /**
   * Whether a run stands in the region of such a page, and is a sentence, announces what follows
   * it, or is a listing; a caption is none by itself.
   */
  public static boolean isOne(PageEvidence page, int run) {
    return page.isInSmallRegion(run) && isText(page, run);
  }

  /** Whether a run has one of these forms, wherever it stands. */
  public static boolean isText(PageEvidence page, int run) {
    if (page.isHeading(run)
        || page.has(run, Trait.HEADER)
        || page.tree().tag(page.owner(run)).equals("figcaption")) {
      return false;
    }
    String text = page.run(run).text();
    return text.endsWith(":")
        || Sentences.ends(withoutMarks(text))
        || page.tree().isPreformatted(page.owner(run));
  }

  /** A text without the marks of notes that may stand after its last sentence. */
  private static String withoutMarks(String text) {
    int end = text.length();
    while (end > 0 && isOfMark(text.charAt(end - 1))) {
      end--;
    }
    boolean sentence = end > 1 && Character.isLetter(text.charAt(end - 2));
    return sentence ? text.substring(0, end) : text;
  }

  private static boolean isOfMark(char c) {
    return Character.isDigit(c) || c == '[' || c == ']' || c == ' ' || c == '↩' || c == '*';
  }
}
