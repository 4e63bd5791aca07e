package org.offprint.model;

/** The kinds of media. */
public enum MediaKind {
  /** A still picture. */
  IMAGE,
  /** A film. */
  VIDEO,
  /** A recording. */
  AUDIO
}
