package org.offprint.internal.container;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Parts that were read before. */
final class PartsAtHand implements Pages {
  private final Iterator<FoundPart> parts;

  PartsAtHand(Iterator<FoundPart> parts) {
    this.parts = parts;
  }

  @Override
  public @Nullable FoundPart next() {
    return parts.hasNext() ? parts.next() : null;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
