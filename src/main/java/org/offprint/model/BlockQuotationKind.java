package org.offprint.model;

/** The kinds of block quotations. */
public enum BlockQuotationKind {
  /** A quotation in the run of the article. */
  BLOCK,
  /** A motto at the head of the article or of a section. */
  EPIGRAPH
}
