package org.offprint.model;

/** What stands before the items of a list. */
public enum ListKind {
  /** The same mark before each item. */
  BULLET,
  /** Numbers or letters that count the items. */
  ORDERED
}
