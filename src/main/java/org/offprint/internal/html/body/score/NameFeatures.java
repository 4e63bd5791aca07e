package org.offprint.internal.html.body.score;

import java.util.List;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;

/** What the classes and ids around a run suggest, the nearest first. */
final class NameFeatures implements FeatureGroup {
  // How many levels up are near, far, or looked at; the last stands for none. The model has learned
  // with it.
  private static final int NEAR = 3;
  private static final int FAR = 8;
  private static final int LEVELS = 12;

  /** Which feature is the level of the first element with a trait. */
  private record TraitLevel(Trait trait, BodyFeature feature) {}

  private static final List<TraitLevel> TRAIT_LEVELS =
      List.of(
          new TraitLevel(Trait.COMMENTS, BodyFeature.COMMENTS_LEVEL),
          new TraitLevel(Trait.RELATED, BodyFeature.RELATED_LEVEL),
          new TraitLevel(Trait.SHARE, BodyFeature.SHARE_LEVEL),
          new TraitLevel(Trait.SUBSCRIPTION, BodyFeature.SUBSCRIPTION_LEVEL),
          new TraitLevel(Trait.ADVERTISEMENT, BodyFeature.ADVERTISEMENT_LEVEL),
          new TraitLevel(Trait.BYLINE, BodyFeature.BYLINE_LEVEL),
          new TraitLevel(Trait.CAPTION, BodyFeature.CAPTION_LEVEL),
          new TraitLevel(Trait.TOPICS, BodyFeature.TOPICS_LEVEL),
          new TraitLevel(Trait.NAVIGATION, BodyFeature.NAVIGATION_LEVEL));

  /** The bits of these traits: most elements have none of them. */
  private static final int TRAITS = traits();

  /** For the place of each of these bits the column of its level. */
  private static final int[] COLUMNS = columns();

  private final PageEvidence page;

  NameFeatures(PageEvidence page) {
    this.page = page;
  }

  @Override
  public void fill(int run, int[] row) {
    PageTree tree = page.tree();
    int at = page.owner(run);
    int clutterNear = 0;
    int clutterFar = 0;
    int clutterLevel = LEVELS;
    int contentFar = 0;
    int contentLevel = LEVELS;
    clearLevels(row);
    int seen = 0;
    for (int level = 0; level < LEVELS && at >= 0; level++) {
      int hints = tree.hints(at);
      if (NameHint.CLUTTER.isIn(hints)) {
        clutterNear += level < NEAR ? 1 : 0;
        clutterFar += level < FAR ? 1 : 0;
        clutterLevel = Math.min(clutterLevel, level);
      }
      if (NameHint.CONTENT.isIn(hints)) {
        contentFar += level < FAR ? 1 : 0;
        contentLevel = Math.min(contentLevel, level);
      }
      int fresh = tree.traits(at) & TRAITS & ~seen;
      if (fresh != 0) {
        note(fresh, level, row);
        seen |= fresh;
      }
      at = tree.parent(at);
    }
    row[BodyFeature.CLUTTER_OWN.ordinal()] = clutterLevel == 0 ? 1 : 0;
    row[BodyFeature.CLUTTER_NEAR.ordinal()] = clutterNear;
    row[BodyFeature.CLUTTER_FAR.ordinal()] = clutterFar;
    row[BodyFeature.CLUTTER_LEVEL.ordinal()] = clutterLevel;
    row[BodyFeature.CONTENT_FAR.ordinal()] = contentFar;
    row[BodyFeature.CONTENT_LEVEL.ordinal()] = contentLevel;
  }

  private static void clearLevels(int[] row) {
    for (int traits = TRAITS; traits != 0; traits &= traits - 1) {
      row[COLUMNS[Integer.numberOfTrailingZeros(traits)]] = LEVELS;
    }
  }

  private static void note(int fresh, int level, int[] row) {
    for (int traits = fresh; traits != 0; traits &= traits - 1) {
      row[COLUMNS[Integer.numberOfTrailingZeros(traits)]] = level;
    }
  }

  private static int traits() {
    int traits = 0;
    for (TraitLevel known : TRAIT_LEVELS) {
      traits |= known.trait.bit();
    }
    return traits;
  }

  private static int[] columns() {
    int[] columns = new int[Integer.SIZE];
    for (TraitLevel known : TRAIT_LEVELS) {
      columns[Integer.numberOfTrailingZeros(known.trait.bit())] = known.feature.ordinal();
    }
    return columns;
  }
}
