package org.offprint.internal.decode;

import java.util.Optional;
import org.offprint.parse.CharsetRule;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * Which encoding the bytes of a page are in.
 *
 * @param encoding the encoding
 * @param rule what decided it
 * @param from where the text starts, behind a byte order mark
 */
record CharsetDecision(Encoding encoding, CharsetRule rule, int from) {
  /**
   * Asks the rules in their order. ASCII without any label falls through to the last one, which
   * reads the same text out of it as UTF-8 would.
   */
  static CharsetDecision of(SavedPage page, byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return new CharsetDecision(
          mark.get().encoding(), CharsetRule.BYTE_ORDER_MARK, mark.get().length());
    }
    Utf8Check utf8 = Utf8Check.of(bytes);
    return NulPattern.of(bytes)
        .map(encoding -> whole(encoding, CharsetRule.NUL_PATTERN))
        .or(() -> validUtf8(utf8))
        .or(() -> transport(page, utf8))
        .or(() -> declared(page, bytes))
        .orElseGet(CharsetDecision::fallback);
  }

  /** The fallback when nothing says otherwise. */
  static CharsetDecision fallback() {
    return whole(WhatwgEncodings.windows1252(), CharsetRule.FALLBACK);
  }

  private static Optional<CharsetDecision> validUtf8(Utf8Check utf8) {
    return utf8 == Utf8Check.MULTI_BYTE
        ? Optional.of(whole(WhatwgEncodings.utf8(), CharsetRule.VALID_UTF8))
        : Optional.empty();
  }

  private static Optional<CharsetDecision> transport(SavedPage page, Utf8Check utf8) {
    return page.charset()
        .flatMap(WhatwgEncodings::labelled)
        // ASCII cannot be UTF-16: it would come out as Chinese nonsense.
        .map(named -> isUtf16(named) && utf8 == Utf8Check.ASCII ? WhatwgEncodings.utf8() : named)
        .map(encoding -> whole(encoding, CharsetRule.TRANSPORT));
  }

  private static Optional<CharsetDecision> declared(SavedPage page, byte[] bytes) {
    boolean html = page.kind().filter(kind -> kind == SourceKind.HTML).isPresent();
    return DeclaredCharset.of(bytes, html).map(encoding -> whole(encoding, CharsetRule.DECLARED));
  }

  private static CharsetDecision whole(Encoding encoding, CharsetRule rule) {
    return new CharsetDecision(encoding, rule, 0);
  }

  private static boolean isUtf16(Encoding encoding) {
    return encoding instanceof Utf16Encoding;
  }
}
