package org.offprint.internal.container;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.date.DayMonthOrder;
import org.offprint.model.ArticleDate;

/** The time that a container states, in the forms that its writers have. */
public final class StatedTime {
  private StatedTime() {}

  /** The time, or null if it cannot be read. */
  public static @Nullable ArticleDate of(String text) {
    return DateReader.read(text, DayMonthOrder.UNKNOWN).orElse(null);
  }
}
