package org.offprint.internal.html.block;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Block;

/** Says what the elements of one kind of page are, before their tags are considered. */
public interface ElementConverter {
  /** What an element is, or {@code null} if its tag decides. */
  @Nullable List<Block> convert(KeptElement kept);
}
