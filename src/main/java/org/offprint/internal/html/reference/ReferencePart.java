package org.offprint.internal.html.reference;

/**
 * What a part of a wiki page or a manual is, by the names that programs give it. An element with
 * names of several is the first of these.
 */
public enum ReferencePart {
  /** Nothing known: of any other page, or one whose text no name marks. */
  UNKNOWN,
  /** Around the text of the page. */
  OUTSIDE,
  /** The text of the page. */
  TEXT,
  /** The caption of a picture. */
  CAPTION,
  /** How something is called or declared, in a manual of a program. */
  SIGNATURE,
  /** A line of the editors that leads to other pages before the text, or to a longer one. */
  HATNOTE,
  /** A box of facts about what the page is about. */
  INFO_BOX,
  /** A box of links to pages about the like: at the end of the text, elsewhere perhaps a table. */
  LINK_BOX,
  /** The table of contents. */
  TOC,
  /** What editors say about the state of the page, and ask to be done. */
  MAINTENANCE,
  /** The place on the map beside the title. */
  COORDINATES,
  /** Boxes of links to other pages, categories, numbers of catalogues, tools. */
  FURNITURE,
  /** A text that only programs read. */
  UNSEEN;

  /** Whether it is no part of the article, whatever stands in it. */
  boolean isLeftOut() {
    return ordinal() >= LINK_BOX.ordinal();
  }
}
