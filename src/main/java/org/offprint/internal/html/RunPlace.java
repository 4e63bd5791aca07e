package org.offprint.internal.html;

/** Where a run of a page stands when the page is read. */
enum RunPlace {
  /** In the body of the article. */
  BODY,

  /** In its header. */
  HEADER,

  /** In one of its notes. */
  NOTE,

  /** In what it tells about a contributor. */
  BIO,

  /** Not in the article: in the report. */
  REPORT
}
