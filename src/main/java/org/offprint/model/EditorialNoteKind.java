package org.offprint.model;

/** What an editorial note is about. */
public enum EditorialNoteKind {
  /** Something was wrong and is corrected. */
  CORRECTION,
  /** Something was unclear and is explained. */
  CLARIFICATION,
  /** Something was added later. */
  UPDATE,
  /** Anything else the editors say. */
  EDITOR,
  /** Interests of the writer or the publisher. */
  DISCLOSURE,
  /** Where the article appeared before. */
  FIRST_PUBLISHED,
  /** Who paid for the work. */
  SUPPORTED_BY
}
