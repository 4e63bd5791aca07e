package org.offprint.internal.html.body.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.Page;

/** How far a run repeats the description, the title, or the text that the page declares. */
final class RepetitionFeatures implements FeatureGroup {
  /** What stands for a page that declares no text; a share is never below 0. */
  private static final int NOTHING_DECLARED = -1000;

  /** Shorter texts are teasers. The model has learned with it. */
  private static final int FEWEST = 200;

  private final TextReading reading;
  private final List<WordBag> descriptions = new ArrayList<>();
  private final WordBag title;
  private final @Nullable WordRows declared;

  /**
   * @param reading of the run whose features are computed
   */
  RepetitionFeatures(Page page, TextReading reading) {
    this.reading = reading;
    for (String description : page.descriptions()) {
      reading.read(description);
      descriptions.add(new WordBag(reading));
    }
    reading.read(page.titleWithMarks());
    title = new WordBag(reading);
    declared = declared(page.declaredText());
  }

  private static @Nullable WordRows declared(String text) {
    if (text.length() < FEWEST) {
      return null;
    }
    TextReading whole = new TextReading(WordSenses.SHIPPED, text.length());
    whole.read(text);
    return new WordRows(whole);
  }

  @Override
  public void fill(int run, int[] row) {
    int alike = 0;
    for (WordBag description : descriptions) {
      alike = Math.max(alike, description.alike(reading));
    }
    row[BodyFeature.LIKE_DESCRIPTION.ordinal()] = alike;
    row[BodyFeature.LIKE_TITLE.ordinal()] = title.alike(reading);
    row[BodyFeature.DECLARED_TEXT.ordinal()] =
        declared == null ? NOTHING_DECLARED : declared.holds(reading);
  }
}
