package org.offprint.internal.html.body.score;

import org.offprint.internal.html.element.NameSign;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.Page;
import org.offprint.internal.html.page.PageTree;

/** What the classes and ids around a run hint at, the nearest first. */
final class NameFeatures implements FeatureGroup {
  private static final int NEAR = 3;
  private static final int FAR = 8;
  private static final int LEVELS = 12;

  private final Page page;

  NameFeatures(Page page) {
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
      int signs = tree.signs(at);
      if (NameSign.CLUTTER.in(signs)) {
        clutterNear += level < NEAR ? 1 : 0;
        clutterFar += level < FAR ? 1 : 0;
        clutterLevel = Math.min(clutterLevel, level);
      }
      if (NameSign.CONTENT.in(signs)) {
        contentFar += level < FAR ? 1 : 0;
        contentLevel = Math.min(contentLevel, level);
      }
      int fresh = tree.traits(at) & ~seen;
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
    for (int i = BodyFeature.COMMENTS_LEVEL.ordinal();
        i <= BodyFeature.NAVIGATION_LEVEL.ordinal();
        i++) {
      row[i] = LEVELS;
    }
  }

  private static void note(int traits, int level, int[] row) {
    note(traits, Trait.COMMENTS, level, BodyFeature.COMMENTS_LEVEL, row);
    note(traits, Trait.RELATED, level, BodyFeature.RELATED_LEVEL, row);
    note(traits, Trait.SHARE, level, BodyFeature.SHARE_LEVEL, row);
    note(traits, Trait.SUBSCRIPTION, level, BodyFeature.SUBSCRIPTION_LEVEL, row);
    note(traits, Trait.ADVERTISEMENT, level, BodyFeature.ADVERTISEMENT_LEVEL, row);
    note(traits, Trait.BYLINE, level, BodyFeature.BYLINE_LEVEL, row);
    note(traits, Trait.CAPTION, level, BodyFeature.CAPTION_LEVEL, row);
    note(traits, Trait.TOPICS, level, BodyFeature.TOPICS_LEVEL, row);
    note(traits, Trait.NAVIGATION, level, BodyFeature.NAVIGATION_LEVEL, row);
  }

  private static void note(int traits, Trait trait, int level, BodyFeature feature, int[] row) {
    if ((traits & trait.bit()) != 0) {
      row[feature.ordinal()] = level;
    }
  }
}
