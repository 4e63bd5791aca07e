package org.offprint.source;

/** What a file or another source was taken for, by its content and never by its name. */
public enum SourceKind {
  /** A page of HTML. */
  HTML(true),
  /** Plain text. */
  TEXT(true),
  /** A page with its pictures and frames in one file, as Chromium and Internet Explorer save it. */
  MHTML(true),
  /** A mail, such as a newsletter, or a mailbox with any number of them. */
  MAIL(true),
  /** A page with its pictures as Safari saves it. */
  WEB_ARCHIVE(true),
  /** A note or a clip in Markdown whose head, between lines of hyphens, says what it is. */
  MARKDOWN(true),
  /** Records of a crawl or a recorder, with any number of pages. */
  WARC(true),
  /** A zipped collection of WARC files with a list of its pages. */
  WACZ(true),
  /** A page that unpacks itself, as SingleFile saves it in a ZIP archive. */
  ZIPPED_PAGE(true),
  /** A list of articles with their texts that a service for reading later exported. */
  READER_EXPORT(true),
  /** A PDF document, which is not read. */
  PDF(false),
  /** A document of an office program, which is not read. */
  OFFICE_DOCUMENT(false),
  /** A book in the EPUB format, which is not read. */
  EPUB(false),
  /** A picture, a film or a recording, which has no text to read. */
  MEDIUM(false),
  /** An archive of files that is none of the above. */
  ARCHIVE(false),
  /** Notes that were exported from Evernote, which are not read. */
  NOTES_EXPORT(false),
  /** A list of links that a service for reading later exported: it holds no article. */
  LINK_LIST(false),
  /** None of these: a program, a database, binary noise. */
  BINARY(false);

  private final boolean read;

  SourceKind(boolean read) {
    this.read = read;
  }

  /**
   * Whether files of this kind hold what becomes an article; what is compressed alone is of the
   * kind that is inside.
   *
   * @return false for what is recognized only so that it can be named
   */
  public boolean isRead() {
    return read;
  }
}
