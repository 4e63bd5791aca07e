package org.offprint.internal.export.markdown;

/** Where a line of Markdown stands, which decides what would begin a block there. */
enum MarkdownPlace {
  /** In a paragraph, which may have several lines. */
  PARAGRAPH,
  /** Behind the number signs of a heading. */
  HEADING,
  /** Between the bars of a table. */
  CELL
}
