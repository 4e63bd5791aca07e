package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/**
 * Leaves out what comes before the first run of the article's text: dates, names and buttons. A
 * standfirst, which is long, stays, and so does a heading right above the text.
 */
final class BeforeExtentRule implements RunRule {
  private static final int LONG = 60;

  private final Extent extent;

  BeforeExtentRule(Extent extent) {
    this.extent = extent;
  }

  @Override
  public @Nullable Verdict judge(Page page, int run) {
    if (run >= extent.first()) {
      return null;
    }
    boolean above = page.isHeading(run) && run == extent.first() - 1 && page.titleRun() >= 0;
    boolean keep = run > page.titleRun() && (above || page.measures().weight(run) >= LONG);
    return keep ? null : Verdict.leaveOut("before-text", .6f);
  }
}
