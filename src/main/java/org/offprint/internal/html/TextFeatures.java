package org.offprint.internal.html;

import org.offprint.internal.recognize.Sentences;

/** The shape of a run's text. */
final class TextFeatures implements FeatureGroup {
  private static final int MOST_WEIGHT = 5000;
  private static final int MOST_LINKS = 10;
  private static final int LONGEST_LABELLED = 160;
  private static final int COLON = 2;

  private final Page page;
  private final TextReading reading;

  /**
   * @param reading of the run whose numbers are asked for
   */
  TextFeatures(Page page, TextReading reading) {
    this.page = page;
    this.reading = reading;
  }

  @Override
  public void fill(int run, int[] row) {
    Run text = page.run(run);
    int weight = page.measures().weight(run);
    row[BodyFeature.WEIGHT.ordinal()] = Math.min(MOST_WEIGHT, weight);
    row[BodyFeature.WORDS.ordinal()] = reading.words();
    row[BodyFeature.COMMAS.ordinal()] = reading.commas();
    row[BodyFeature.SENTENCES.ordinal()] = reading.sentences();
    row[BodyFeature.ENDS_SENTENCE.ordinal()] = Sentences.ends(text.text()) ? 1 : 0;
    row[BodyFeature.END_MARK.ordinal()] = endMark(text.text());
    row[BodyFeature.CAPITALISED.ordinal()] = Thousandths.of(reading.capitals(), reading.words());
    row[BodyFeature.SMALL_WORDS.ordinal()] = Thousandths.of(reading.smallWords(), reading.words());
    row[BodyFeature.DIGITS.ordinal()] = Thousandths.of(reading.digits(), reading.length());
    row[BodyFeature.LABEL.ordinal()] =
        reading.opensWithLabel() && weight < LONGEST_LABELLED ? 1 : 0;
    row[BodyFeature.BOLD.ordinal()] = Thousandths.of(text.boldLength(), text.length());
    row[BodyFeature.LINK_DENSITY.ordinal()] = Thousandths.of(page.measures().linkDensity(run));
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
