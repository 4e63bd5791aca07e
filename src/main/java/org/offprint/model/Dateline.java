package org.offprint.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where, and sometimes when, a report was filed: {@code LUND, May 3 (Agency) —}.
 *
 * <p>One that is run into the first paragraph is still there in the body; one on a line of its own
 * is not.
 */
@Value.Immutable
public sealed interface Dateline extends WithDateline permits ImmutableDateline {
  /**
   * The dateline as printed.
   *
   * @return the text, without the dash that follows it
   */
  String raw();

  /**
   * Whether it stands in the first paragraph or alone.
   *
   * @return the placement
   */
  DatelinePlacement placement();

  /**
   * The place it names.
   *
   * @return the place as printed, or empty
   */
  Optional<String> place();

  /**
   * The date it names.
   *
   * @return the date, or empty
   */
  Optional<ArticleDate> date();

  /**
   * The agency it names.
   *
   * @return the agency as printed, or empty
   */
  Optional<String> agency();

  /**
   * Where it was found; left out of {@code equals}.
   *
   * @return the origin, or empty
   */
  @Value.Auxiliary
  Optional<Origin> origin();

  /**
   * Starts from nothing; text and placement must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; not safe for use by several threads. */
  final class Builder extends ImmutableDateline.Builder {
    Builder() {}
  }
}
