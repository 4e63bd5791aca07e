package org.offprint.internal.text.piece;

/** What the learned scorer takes a line of a text for. The model has learned with this order. */
public enum LineKind {
  /** No part of the article. */
  FURNITURE,
  /** Running text. */
  PARAGRAPH,
  /** A title inside the article. */
  HEADING,
  /** The title of the article. */
  TITLE,
  /** The summary under the title. */
  STANDFIRST,
  /** The line that names the authors. */
  BYLINE,
  /** The line that dates the article. */
  DATE,
  /** Another part of the article, such as an item of a list. */
  OTHER_PART
}
