package org.offprint.internal.html;

import java.util.Comparator;
import org.offprint.parse.Omission;

/** The order of omissions by their places on the page. */
final class PageOrder implements Comparator<Omission> {
  @Override
  public int compare(Omission one, Omission other) {
    return Integer.compare(one.place().position(), other.place().position());
  }
}
