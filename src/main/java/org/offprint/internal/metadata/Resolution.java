package org.offprint.internal.metadata;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Metadata;

/**
 * What is believed about an article.
 *
 * @param metadata the facts, with all witnesses
 * @param title the title, or {@code null}
 * @param believed the numbers of the witnesses that the facts rest on
 */
public record Resolution(Metadata metadata, @Nullable String title, Set<Integer> believed) {
  public Resolution {
    believed = Set.copyOf(believed);
  }
}
