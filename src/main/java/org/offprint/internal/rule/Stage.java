package org.offprint.internal.rule;

/** The stages from a source to an article at which rules decide, in their order. */
public enum Stage {
  /** What came in. */
  INPUT,

  /** What a page contains but does not show as text, taken during the walk over it. */
  PAGE,

  /** What stands above the text. */
  HEADER,

  /** A rule about one run of a page, before or instead of the scorer; some are of texts as well. */
  BODY_RULE,

  /** The learned scorer. */
  BODY_SCORE,

  /** A pass over the runs of a page, which looks at what stands around them. */
  BODY_PASS,

  /** A picture, film, recording or frame. */
  MEDIA,

  /** A note and the marks that lead to it. */
  NOTE,

  /** An element of HTML that says what it is. */
  ELEMENT,

  /** A rule about the lines of a plain text. */
  TEXT,

  /** A pass over the blocks of an article, whatever it was read from. */
  ARTICLE_PASS,

  /** Quotations in running text. */
  QUOTATION
}
