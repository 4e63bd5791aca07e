package org.offprint.internal.html.page;

/** What became of the start of an element while a page is cut. */
enum Entry {
  /** It is read on: what it holds comes next. */
  OPEN,
  /** It was taken whole, and what it holds is not looked at. */
  TAKEN,
  /** What it holds is no text of the page. */
  SKIPPED
}
