package org.offprint.internal.json.article;

/** The version of the format, as it stands in a document's first property. */
final class FormatVersion {
  /** The property that holds the version. */
  static final String PROPERTY = "offprint";

  /** The version that is written, and the only one that is read. */
  static final int CURRENT = 1;

  private FormatVersion() {}
}
