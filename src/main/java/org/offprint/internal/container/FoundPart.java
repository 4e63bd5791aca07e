package org.offprint.internal.container;

import org.jspecify.annotations.Nullable;
import org.offprint.parse.UnreadPart;
import org.offprint.source.SavedPage;

/**
 * A part of a file that holds pages: one of them, or what should have been one.
 *
 * @param page the page, or null if nothing of it could be read
 * @param unread what could not be read, or null if all of it could
 */
public record FoundPart(@Nullable SavedPage page, @Nullable UnreadPart unread) {
  /** A page. */
  public static FoundPart of(SavedPage page) {
    return new FoundPart(page, null);
  }

  /** What could not be read. */
  public static FoundPart of(UnreadPart unread) {
    return new FoundPart(null, unread);
  }
}
