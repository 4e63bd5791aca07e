package org.offprint.internal.quote;

/** Which way guillemets point when they open and close. */
enum GuillemetDirection {
  /** « so ». */
  OUTWARD,
  /** » so «. */
  INWARD,
  /** » so ». */
  SAME
}
