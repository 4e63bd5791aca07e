package org.offprint.parse;

/** The kinds of things that are left out. */
public enum OmissionKind {
  /** Words. */
  TEXT,
  /** A still picture. */
  IMAGE,
  /** A film. */
  VIDEO,
  /** A recording. */
  AUDIO,
  /** Something shown from elsewhere: a frame, an object, a player, a post. */
  EMBED
}
