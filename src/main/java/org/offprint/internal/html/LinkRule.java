package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out runs that are mostly links. */
final class LinkRule implements RunRule {
  private static final double MOSTLY = .5;
  private static final int LONG = 100;
  private static final double ALL_BUT = .8;

  @Override
  public @Nullable Verdict judge(Page page, int run) {
    double density = page.measures().linkDensity(run);
    boolean paragraph =
        page.far().strength(run) > MOSTLY
            && page.measures().weight(run) > LONG
            && density < ALL_BUT;
    boolean heading = page.isHeading(run) && page.isAmongText(run);
    return !heading && density >= MOSTLY && !paragraph
        ? Verdict.leaveOut("mostly-links", .7f)
        : null;
  }
}
