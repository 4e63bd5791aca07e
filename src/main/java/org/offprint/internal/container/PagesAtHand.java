package org.offprint.internal.container;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.offprint.source.SavedPage;

/** Pages that were read before. */
final class PagesAtHand implements Pages {
  private final Iterator<SavedPage> pages;

  PagesAtHand(Iterator<SavedPage> pages) {
    this.pages = pages;
  }

  @Override
  public @Nullable FoundPart next() {
    return pages.hasNext() ? FoundPart.of(pages.next()) : null;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
