package org.offprint.internal.html.body.score;

import java.util.Set;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.evidence.KindShares;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.model.PageKind;

/** Of which kind the page is, and what around a run is named or declared as on pages of a kind. */
final class KindFeatures implements FeatureGroup {
  /** How many levels up are looked at; stands for none too. The model has learned with it. */
  private static final int LEVELS = 12;

  // The features of kinds follow each other in the order of the kinds, and so do those of names.
  private static final int FIRST_KIND = BodyFeature.FIRST_KIND.ordinal();
  private static final int FIRST_NAME = BodyFeature.FORUM_NAME.ordinal();
  private static final PageKind[] KINDS = KindShares.weighed().toArray(new PageKind[0]);
  private static final NameHint[] HINTS = {
    NameHint.FORUM,
    NameHint.PRODUCT,
    NameHint.DOCUMENTATION,
    NameHint.CARD,
    NameHint.LANDING,
    NameHint.STORY
  };

  /** Properties of schema.org whose values are texts that a page is there for. */
  private static final Set<String> PARTS =
      Set.of("text", "description", "articleBody", "commentText", "reviewBody");

  private final PageEvidence page;

  KindFeatures(PageEvidence page) {
    this.page = page;
  }

  @Override
  public void fill(int run, int[] row) {
    for (PageKind kind : KINDS) {
      row[FIRST_KIND + kind.ordinal()] = page.kinds().perMille(kind);
    }
    for (int j = 0; j < HINTS.length; j++) {
      row[FIRST_NAME + j] = LEVELS;
    }
    int declared = 0;
    int level = 0;
    for (int at = page.owner(run); at >= 0 && level < LEVELS; at = page.tree().parent(at)) {
      int hints = page.tree().hints(at);
      for (int j = 0; j < HINTS.length; j++) {
        if (row[FIRST_NAME + j] == LEVELS && HINTS[j].isIn(hints)) {
          row[FIRST_NAME + j] = level;
        }
      }
      declared |= isDeclared(at) ? 1 : 0;
      level++;
    }
    row[BodyFeature.DECLARED_PART.ordinal()] = declared;
  }

  private boolean isDeclared(int element) {
    return page.tree().hasProperty(element)
        && PARTS.contains(page.tree().attribute(element, "itemprop"));
  }
}
