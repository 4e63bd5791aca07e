package org.offprint.internal.recognize.words;

import java.util.List;

/** The labels that pages put around their articles, whatever they are for. */
public final class PageLabels {
  private static final List<PhraseList> ALL =
      List.of(
          Words.SHARE_LABELS.phrases(),
          Words.RELATED_LABELS.phrases(),
          Words.SUBSCRIPTION_LABELS.phrases(),
          Words.PAGE_LABELS.phrases(),
          Words.TAIL_LABELS.phrases());

  private PageLabels() {}

  /** Whether a folded text is one of them. */
  public static boolean contains(String folded) {
    for (PhraseList labels : ALL) {
      if (labels.matchesFolded(folded)) {
        return true;
      }
    }
    return false;
  }
}
