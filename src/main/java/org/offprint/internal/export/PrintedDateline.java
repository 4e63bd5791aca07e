package org.offprint.internal.export;

import java.util.Optional;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.Header;

/**
 * The dateline as a header shows it; not one that opens the first paragraph, since that is among
 * its words.
 */
public final class PrintedDateline {
  private PrintedDateline() {}

  /** The words of a dateline that has a line of its own. */
  public static Optional<String> of(Header header) {
    return header
        .dateline()
        .filter(dateline -> dateline.placement() == DatelinePlacement.OWN_LINE)
        .map(Dateline::raw)
        .filter(raw -> !raw.isBlank());
  }
}
