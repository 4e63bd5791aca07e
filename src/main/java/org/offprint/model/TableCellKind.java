package org.offprint.model;

/** What a table cell is for. */
public enum TableCellKind {
  /** A value. */
  DATA,
  /** A title of a column or row. */
  HEADER
}
