package org.offprint.internal.html.evidence;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;

/** Recognizes an article that declares itself and has a few lines with little good text in them. */
public final class ShortArticle {
  /**
   * Lines outside of tables; where there are so many, they are not few. At 16 or 64, none of 198
   * pages made to show features changes.
   */
  private static final int FEW = 32;

  /**
   * The share of good text at or above which a text is more than short lines. At .15, 1 of the same
   * pages changes; at .65, none.
   */
  private static final double LITTLE = .3;

  private ShortArticle() {}

  /** For each element of a page whether it stands in such an article; null if there is none. */
  public static boolean @Nullable [] of(PageEvidence page) {
    RunMeasures measures = page.measures();
    if (page.isSmall()
        || page.tree().size() == 0
        || measures.goodWithin(0) >= LITTLE * measures.lengthWithin(0)) {
      return null;
    }
    int lines = 0;
    for (int i = 0; i < page.runs().size() && lines < FEW; i++) {
      lines += page.run(i).isMedium() || page.has(i, Trait.TABLE) ? 0 : 1;
    }
    if (lines == FEW) {
      return null;
    }
    TextRegion region = TextRegion.ofSmall(page.tree(), measures);
    return region.isDeclared() ? region.elements() : null;
  }
}
