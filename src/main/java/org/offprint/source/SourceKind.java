package org.offprint.source;

/** What a source was taken for. */
public enum SourceKind {
  /** A page of HTML. */
  HTML,
  /** Plain text. */
  TEXT,
  /** Neither: an image, a program, binary noise. */
  BINARY
}
