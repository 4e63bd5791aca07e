package org.offprint.internal.export.epub;

/** The names of the files in a book. */
final class BookLayout {
  /** The folder of everything that the book is made of. */
  static final String FOLDER = "EPUB/";

  static final String PACKAGE = "package.opf";
  static final String NAVIGATION = "nav.xhtml";
  static final String TITLE_PAGE = "title.xhtml";
  static final String TEXT = "text.xhtml";
  static final String STYLE = "book.css";

  /** The anchor of the notes in the text. */
  static final String NOTES = "notes";

  private BookLayout() {}
}
