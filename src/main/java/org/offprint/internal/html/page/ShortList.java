package org.offprint.internal.html.page;

import java.util.ArrayList;
import java.util.List;

/** Lists that grow, of which most have one element and need no room for more. */
final class ShortList {
  private ShortList() {}

  /** A list with one more element: the same one, unless it had less than two. */
  static <E> List<E> with(List<E> list, E added) {
    if (list.isEmpty()) {
      return List.of(added);
    }
    List<E> longer = list.size() == 1 ? new ArrayList<>(list) : list;
    longer.add(added);
    return longer;
  }
}
