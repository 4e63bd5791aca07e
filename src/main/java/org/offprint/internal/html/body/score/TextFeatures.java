package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.recognize.words.Sentences;

/** The shape of a run's text. */
final class TextFeatures implements FeatureGroup {
  // Numbers are cut off here, as the model has learned them.
  private static final int MOST_WEIGHT = 5000;
  private static final int MOST_LINKS = 10;

  /** What a colon counts as; a question or a shout is 1. */
  private static final int COLON = 2;

  private final PageEvidence page;

  TextFeatures(PageEvidence page) {
    this.page = page;
  }

  @Override
  public void fill(int run, int[] row) {
    Run text = page.run(run);
    row[BodyFeature.WEIGHT.ordinal()] = Math.min(MOST_WEIGHT, page.measures().weight(run));
    row[BodyFeature.ENDS_SENTENCE.ordinal()] = Sentences.ends(text.text()) ? 1 : 0;
    row[BodyFeature.END_MARK.ordinal()] = endMark(text.text());
    row[BodyFeature.BOLD.ordinal()] = PerMille.of(text.boldLength(), text.length());
    row[BodyFeature.LINK_DENSITY.ordinal()] = PerMille.of(page.measures().linkDensity(run));
    row[BodyFeature.LINKS.ordinal()] = Math.min(MOST_LINKS, text.links());
  }

  private static int endMark(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return switch (last) {
      case '?', '!', '？', '！' -> 1;
      case ':', '：' -> COLON;
      default -> 0;
    };
  }
}
