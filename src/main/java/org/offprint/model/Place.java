package org.offprint.model;

/** A place in the source: a range of its text or an element of its page. */
public sealed interface Place permits TextRange, ElementPath {
  /**
   * A number that increases from the top of the source to its end: sorted by it, what was kept and
   * what was left out are in the order of the source. Only positions in the same source can be
   * compared.
   *
   * @return the number, 0 for the first; -1 if it is not known
   */
  int position();
}
