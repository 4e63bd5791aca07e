package org.offprint.internal.html.kind;

/** Signs of one source. */
interface SignGroup {
  /** Sets the signs of this group; the others stay as they are. */
  void fill(SignVector signs);
}
