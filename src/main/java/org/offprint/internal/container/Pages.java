package org.offprint.internal.container;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.parse.UnreadPart;
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
  static Pages of(List<SavedPage> pages) {
    return new PartsAtHand(pages.stream().map(FoundPart::of).iterator());
  }

  /** One page, and what beside it was not read; null if there is none. */
  static Pages of(@Nullable FoundPart part) {
    return new PartsAtHand((part == null ? List.<FoundPart>of() : List.of(part)).iterator());
  }

  /** None, since what holds it cannot be read. */
  static Pages unread(UnreadPart part) {
    return new PartsAtHand(List.of(FoundPart.of(part)).iterator());
  }
}
