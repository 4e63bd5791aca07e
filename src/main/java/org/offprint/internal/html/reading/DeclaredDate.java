package org.offprint.internal.html.reading;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.model.ArticleDate;

/** The date of a {@code time} element: what it shows, and what it says to machines. */
public final class DeclaredDate {
  /** The characters of a year alone, as ISO 8601 writes it. */
  private static final int YEAR = 4;

  private DeclaredDate() {}

  /** The date, which may be a month or a year alone; empty if the element has none for machines. */
  public static Optional<ArticleDate> of(Element time) {
    String value = time.attr("datetime").strip();
    return DateReader.read(value)
        .map(ArticleDate::value)
        .or(() -> coarse(value))
        .map(date -> new ArticleDate(time.text(), date));
  }

  private static Optional<Temporal> coarse(String value) {
    try {
      return Optional.of(value.length() == YEAR ? Year.parse(value) : YearMonth.parse(value));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }
}
