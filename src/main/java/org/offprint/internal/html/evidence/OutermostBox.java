package org.offprint.internal.html.evidence;

/**
 * Finds the outermost element of a kind around a run that does not hold a good part of the page.
 * Elements without such an element around them are remembered, as most have none.
 */
public final class OutermostBox {
  private final PageEvidence page;
  private final BoxKind kind;
  private final boolean[] none;

  /**
   * @param kind the kind
   */
  public OutermostBox(PageEvidence page, BoxKind kind) {
    this.page = page;
    this.kind = kind;
    none = new boolean[page.tree().size()];
  }

  /** The number of the element around a run, or -1. */
  public int around(int run) {
    int found = -1;
    int end = page.owner(run);
    while (end >= 0 && !none[end] && !page.isLarge(end)) {
      found = kind.holds(page.tree(), end) ? end : found;
      end = page.tree().parent(end);
    }
    if (found < 0) {
      for (int at = page.owner(run); at != end; at = page.tree().parent(at)) {
        none[at] = true;
      }
    }
    return found;
  }
}
