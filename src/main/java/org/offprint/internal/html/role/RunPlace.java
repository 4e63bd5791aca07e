package org.offprint.internal.html.role;

/** Where a run of a page ends up once the page is read. */
public enum RunPlace {
  /** In the body of the article. */
  BODY,

  /** In its header. */
  HEADER,

  /** In one of its notes. */
  NOTE,

  /** In what the page says about a contributor. */
  BIO,

  /** Not in the article but in the report. */
  REPORT
}
