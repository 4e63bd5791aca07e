package org.offprint.internal.recognize.words;

/** The labels that pages put around their articles, whatever they are for. */
public final class PageLabels {
  private static final PhraseList ALL =
      Languages.known()
          .phrasesOf(
              Words.SHARE_LABELS,
              Words.RELATED_LABELS,
              Words.SUBSCRIPTION_LABELS,
              Words.PAGE_LABELS,
              Words.TAIL_LABELS);

  private PageLabels() {}

  /** Whether a folded text is one of them. */
  public static boolean contains(String folded) {
    return ALL.matchesFolded(folded);
  }
}
