package org.offprint.parse;

/** Why a part of a file could not be read. */
public enum UnreadReason {
  /** It is not as its format asks, or ends too early. */
  DAMAGED,
  /** It is locked by a password. */
  LOCKED,
  /** It is a further text of a mail, beside the one that is the article. */
  FURTHER_TEXT,
  /** It is longer than the limits allow. */
  TOO_LONG,
  /** It is compressed in a way that is not read. */
  UNKNOWN_COMPRESSION
}
