package org.offprint.parse;

/** What decided the character encoding of a source, in the order in which they are asked. */
public enum CharsetRule {
  /** The caller gave characters, not bytes. */
  CHARACTERS,
  /** A byte order mark. */
  BYTE_ORDER_MARK,
  /** The bytes are valid UTF-8 and hold at least one character of several bytes. */
  VALID_UTF8,
  /** The caller, the transport or the container named it. */
  TRANSPORT,
  /** The page itself declares it. */
  DECLARED,
  /** Nothing said otherwise, so it is windows-1252. */
  FALLBACK
}
