package org.offprint.internal.export;

import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;

/** Whether the items of a list follow each other without blank lines. */
public final class Tightness {
  private Tightness() {}

  public static boolean isTight(ListBlock list) {
    return list.items().stream().allMatch(Tightness::isTight);
  }

  /** Whether an item is one block, apart from lists below it. */
  public static boolean isTight(ListItem item) {
    return item.content().stream().skip(1).allMatch(ListBlock.class::isInstance);
  }
}
