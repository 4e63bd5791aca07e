package org.offprint.model;

/** Base direction of a text. */
public enum Direction {
  /** Left to right. */
  LTR,
  /** Right to left. */
  RTL
}
