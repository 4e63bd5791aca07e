package org.offprint.parse;

/** What decided the character encoding of a source, in the order in which the rules are tried. */
public enum CharsetRule {
  /** The caller gave characters, not bytes. */
  CHARACTERS,
  /** A byte order mark. */
  BYTE_ORDER_MARK,
  /** Zero bytes are at every other position, so it is UTF-16 without a byte order mark. */
  NUL_PATTERN,
  /**
   * The bytes are valid UTF-8 and hold at least one character of several bytes. A truncated last
   * character is ignored.
   */
  VALID_UTF8,
  /** The caller, the transport or the container named it, and it is known. */
  TRANSPORT,
  /** The page itself declares it, and it is known. */
  DECLARED,
  /**
   * Nothing said otherwise, so it is windows-1252. Plain ASCII without a label ends here too; its
   * text is the same in nearly every encoding.
   */
  FALLBACK
}
