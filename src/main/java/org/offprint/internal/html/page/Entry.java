package org.offprint.internal.html.page;

/** What happened at the start of an element while a page is cut. */
enum Entry {
  /** It was entered: its content comes next. */
  OPEN,
  /** It was taken as a whole, and its content is not visited. */
  TAKEN,
  /** Its content is not text of the page. */
  SKIPPED
}
