package org.offprint.model;

/** What sort of medium. */
public enum MediaKind {
  /** A still picture. */
  IMAGE,
  /** A film. */
  VIDEO,
  /** A recording. */
  AUDIO
}
