package org.offprint.model;

import java.util.Objects;

/**
 * What kind of page an article was read from, and how sure that is.
 *
 * @param kind the most probable kind
 * @param confidence how probable it is, from 0 to 1. Of 1,602 pages whose publishers the weights
 *     have not seen, 86 % are of the kind that is estimated; 1 for a page whose program says that
 *     it is a wiki's
 */
public record PageKindEstimate(PageKind kind, float confidence) {
  /** Refuses a confidence outside 0 to 1. */
  public PageKindEstimate {
    Objects.requireNonNull(kind, "kind");
    Check.require(confidence >= 0 && confidence <= 1, "confidence", "must be from 0 to 1");
  }
}
