package org.offprint.internal.container;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.offprint.source.SavedPage;

/** The parts of a file that are pages, one after the other; only one at a time is in memory. */
public interface Pages extends Closeable {
  /**
   * The next part, or null after the last one.
   *
   * @throws IOException if the file cannot be read any further
   */
  @Nullable FoundPart next() throws IOException;

  /** Pages that are at hand already. */
  static Pages of(Iterable<SavedPage> pages) {
    return new PagesAtHand(pages.iterator());
  }
}
