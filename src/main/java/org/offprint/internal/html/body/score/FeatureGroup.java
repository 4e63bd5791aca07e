package org.offprint.internal.html.body.score;

/** Evidence of one sort about the runs of one page, as numbers. */
interface FeatureGroup {
  /**
   * Writes the numbers of a text run.
   *
   * @param run the index of the run
   * @param row a place for each {@link BodyFeature}, by its ordinal; a group writes its own alone
   */
  void fill(int run, int[] row);
}
