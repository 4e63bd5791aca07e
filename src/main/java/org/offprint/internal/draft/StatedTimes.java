package org.offprint.internal.draft;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;
import org.offprint.model.Origin;
import org.offprint.model.Place;

/**
 * The dates that a source states in elements at the start of blocks, by where the blocks stand, so
 * that a pass may make other blocks of them.
 */
public final class StatedTimes {
  /** No block with a date. */
  public static final StatedTimes NONE = new StatedTimes(Map.of());

  private final Map<Key, ArticleDate> dates;

  /** The place of a block; two blocks of one element differ in position. */
  private record Key(Place place, int position) {}

  private StatedTimes(Map<Key, ArticleDate> dates) {
    this.dates = dates;
  }

  /** The dates of some blocks; a block without an origin has none. */
  public static StatedTimes of(Map<Block, ArticleDate> stated) {
    Map<Key, ArticleDate> dates = new HashMap<>();
    for (Map.Entry<Block, ArticleDate> entry : stated.entrySet()) {
      Key key = key(entry.getKey());
      if (key != null) {
        dates.put(key, entry.getValue());
      }
    }
    return dates.isEmpty() ? NONE : new StatedTimes(dates);
  }

  /** The date of a block, or {@code null} if the source states none. */
  public @Nullable ArticleDate date(Block block) {
    return dates.isEmpty() ? null : dates.get(key(block));
  }

  private static @Nullable Key key(Block block) {
    Origin origin = block.info().origin();
    return origin == null ? null : new Key(origin.place(), origin.place().position());
  }
}
