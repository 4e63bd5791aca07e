package org.offprint.internal.html.body.score;

/** Features of one kind, computed for the runs of one page. */
interface FeatureGroup {
  /**
   * Writes the numbers of a text run.
   *
   * @param run the index of the run
   * @param row an element for each {@link BodyFeature}, by its ordinal; a group writes only its own
   */
  void fill(int run, int[] row);
}
