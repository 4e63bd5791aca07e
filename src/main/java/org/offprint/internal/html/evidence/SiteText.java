package org.offprint.internal.html.evidence;

import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageTree;

/** The elements of a page that hold its text by a rule for its site. */
public final class SiteText {
  private static final SiteText UNKNOWN = new SiteText(new boolean[0], true);

  /** By the number of an element; empty if no rule found the text. */
  private final boolean[] inside;

  private final boolean pruned;

  private SiteText(boolean[] inside, boolean pruned) {
    this.inside = inside;
    this.pruned = pruned;
  }

  static SiteText of(CutPage page) {
    if (page.siteBodies().size() == 0) {
      return UNKNOWN;
    }
    PageTree tree = page.tree();
    boolean[] inside = new boolean[tree.size()];
    for (int i = 0; i < page.siteBodies().size(); i++) {
      inside[page.siteBodies().get(i)] = true;
    }
    // A part that is found in a line brings its whole line: runs are not divided.
    for (int i = 0; i < inside.length; i++) {
      inside[i] |= tree.parent(i) >= 0 && inside[tree.parent(i)];
    }
    for (int i = inside.length - 1; i > 0; i--) {
      inside[tree.parent(i)] |= inside[i] && !tree.kind(i).isBlock();
    }
    return new SiteText(inside, page.site().pruned());
  }

  /** Whether a rule found the text. */
  public boolean isKnown() {
    return inside.length > 0;
  }

  /** Whether an element stands in it. */
  public boolean contains(int element) {
    return inside[element];
  }

  /** Whether what hardly ever is text is left out of it. */
  public boolean isPruned() {
    return pruned;
  }
}
