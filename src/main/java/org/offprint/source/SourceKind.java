package org.offprint.source;

/** What a file or another source was taken for, by its content and never by its name. */
public enum SourceKind {
  /** A page of HTML. */
  HTML,
  /** Plain text. */
  TEXT,
  /** A page with its pictures and frames in one file, as Chromium and Internet Explorer save it. */
  MHTML,
  /** A mail, such as a newsletter. */
  MAIL,
  /** A page with its pictures as Safari saves it. */
  WEB_ARCHIVE,
  /** Records of a crawl or a recorder, with any number of pages. */
  WARC,
  /** A zipped collection of WARC files with a list of its pages. */
  WACZ,
  /** A page that unpacks itself, as SingleFile saves it in a ZIP archive. */
  ZIPPED_PAGE,
  /** A PDF document, which is not read. */
  PDF,
  /** A document of an office program, which is not read. */
  OFFICE_DOCUMENT,
  /** A book in the EPUB format, which is not read. */
  EPUB,
  /** A picture, a film or a recording, which has no text to read. */
  MEDIUM,
  /** An archive of files that is none of the above. */
  ARCHIVE,
  /** Notes that were exported from Evernote, which are not read. */
  NOTES_EXPORT,
  /** A list of links that a service for reading later exported: it holds no article. */
  LINK_LIST,
  /** None of these: a program, a database, binary noise. */
  BINARY
}
