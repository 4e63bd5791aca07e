package org.offprint.internal.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what comes after the last run of the article's text, but for lists and the like that
 * stand beside it.
 */
final class AfterExtentRule implements RunRule {
  private static final double LIKE_THE_TEXT = .15;

  private static final Set<String> BESIDE_TEXT =
      Set.of("ul", "ol", "dl", "table", "blockquote", "pre");

  private final Extent extent;

  AfterExtentRule(Extent extent) {
    this.extent = extent;
  }

  @Override
  public @Nullable Verdict judge(Page page, int run) {
    if (run <= extent.last()) {
      return null;
    }
    boolean alike =
        page.near().strength(run) >= LIKE_THE_TEXT && page.far().strength(run) >= LIKE_THE_TEXT;
    boolean keep = isBesideText(page, run) || (alike && !page.isHeading(run));
    return keep ? null : Verdict.leaveOut("after-text", .6f);
  }

  /** Whether a run is in a structure that is a sibling of the last paragraph of the text. */
  private boolean isBesideText(Page page, int run) {
    if (extent.last() < 0) {
      return false;
    }
    int container = page.tree().parent(page.tree().owner(extent.last()));
    int element = page.tree().owner(run);
    while (element >= 0 && page.tree().parent(element) != container) {
      element = page.tree().parent(element);
    }
    return element >= 0 && BESIDE_TEXT.contains(page.tree().tag(element));
  }
}
