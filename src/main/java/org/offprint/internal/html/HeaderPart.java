package org.offprint.internal.html;

/** What a run above the body is. */
enum HeaderPart {
  /** The short line above the title. */
  KICKER,
  /** The title. */
  TITLE,
  /** The title once more. */
  TITLE_AGAIN,
  /** The line that names the authors. */
  BYLINE,
  /** A line that names others who have a part in it. */
  CREDIT,
  /** A line that tells when the article was published or changed. */
  DATE,
  /** The summary under the title. */
  STANDFIRST
}
