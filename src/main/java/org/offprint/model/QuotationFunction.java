package org.offprint.model;

/** What a quotation inside a sentence is there for. */
public enum QuotationFunction {
  /** Words that the text gives to a source, a clause or more. */
  SPEECH,
  /** Words of a source that are part of the writer's own clause. */
  FRAGMENT,
  /** The title of a work. */
  TITLE,
  /** A word spoken of as a word. */
  TERM,
  /** A word that the writer keeps at a distance. */
  SCARE,
  /** Not decided. */
  UNKNOWN
}
