package org.offprint.model;

/** Where a dateline stands. */
public enum DatelinePlacement {
  /** At the start of the first paragraph, and still there in the body. */
  RUN_IN,
  /** On a line of its own, which is not in the body. */
  OWN_LINE
}
