package org.offprint.parse;

/** What sort of thing was left out. */
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
