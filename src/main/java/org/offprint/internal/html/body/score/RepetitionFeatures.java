package org.offprint.internal.html.body.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.recognize.profile.TextProfile;
import org.offprint.internal.recognize.profile.WordSenses;

/** How far a run repeats the description, the title, or the text that the page declares. */
final class RepetitionFeatures implements FeatureGroup {
  /** What stands for a page that declares no text; a share is never below 0. */
  private static final int NOTHING_DECLARED = -1000;

  /** Shorter texts are teasers. The model has learned with it. */
  private static final int FEWEST = 200;

  private final TextProfile profile;
  private final List<WordBag> descriptions = new ArrayList<>();
  private final WordBag title;
  private final @Nullable WordTrigrams declared;

  /**
   * @param profile of the run whose features are computed
   */
  RepetitionFeatures(PageEvidence page, TextProfile profile) {
    this.profile = profile;
    for (String description : page.descriptions()) {
      profile.read(description);
      descriptions.add(new WordBag(profile));
    }
    profile.read(page.titleWithMarks());
    title = new WordBag(profile);
    declared = declared(page.declaredText());
  }

  private static @Nullable WordTrigrams declared(String text) {
    if (text.length() < FEWEST) {
      return null;
    }
    TextProfile whole = new TextProfile(WordSenses.SHIPPED, text.length());
    whole.read(text);
    return new WordTrigrams(whole);
  }

  @Override
  public void fill(int run, int[] row) {
    int alike = 0;
    for (WordBag description : descriptions) {
      alike = Math.max(alike, description.alike(profile));
    }
    row[BodyFeature.LIKE_DESCRIPTION.ordinal()] = alike;
    row[BodyFeature.LIKE_TITLE.ordinal()] = title.alike(profile);
    row[BodyFeature.DECLARED_TEXT.ordinal()] =
        declared == null ? NOTHING_DECLARED : declared.holds(profile);
  }
}
