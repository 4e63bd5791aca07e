package org.offprint.internal.decode;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.offprint.parse.CharsetRule;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * Decodes a saved page and determines what it is.
 *
 * <p>Zero bytes of a text are kept: its reader decides what becomes of them. Binary data is decoded
 * as windows-1252, one character per byte.
 */
public final class SourceDecoder {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Decodes the page and determines what it is; never fails. */
  public DecodedSource decode(SavedPage page) {
    Optional<String> characters = page.characters();
    return characters.isPresent() ? decode(page, characters.get()) : decode(page, bytes(page));
  }

  private static DecodedSource decode(SavedPage page, String characters) {
    boolean marked = characters.startsWith(BYTE_ORDER_MARK);
    DecodedText text = LoneSurrogates.replace(marked ? characters.substring(1) : characters);
    SourceKind kind = kind(page, text);
    return source(text, kind, "utf-16", CharsetRule.CHARACTERS);
  }

  /** What the caller says it is, or what it looks like. */
  private static SourceKind kind(SavedPage page, DecodedText text) {
    Optional<SourceKind> said = page.kind();
    return said.isPresent() ? said.get() : SourceSniffer.kind(text.text());
  }

  private static DecodedSource decode(SavedPage page, byte[] bytes) {
    if (page.kind().filter(SourceKind.BINARY::equals).isPresent()) {
      return decode(bytes, CharsetDecision.fallback(), SourceKind.BINARY);
    }
    CharsetDecision decision = CharsetDecision.of(page, bytes);
    DecodedText text = decision.encoding().decode(bytes, decision.from());
    SourceKind kind = kind(page, text);
    if (kind == SourceKind.BINARY) {
      return decode(bytes, CharsetDecision.fallback(), kind);
    }
    return source(text, decision, kind);
  }

  private static DecodedSource decode(byte[] bytes, CharsetDecision decision, SourceKind kind) {
    return source(decision.encoding().decode(bytes, decision.from()), decision, kind);
  }

  private static DecodedSource source(DecodedText text, CharsetDecision decision, SourceKind kind) {
    return source(text, kind, decision.encoding().name(), decision.rule());
  }

  /** Only in markup does a reference stand for a character. */
  private static DecodedSource source(
      DecodedText text, SourceKind kind, String charset, CharsetRule rule) {
    DecodedText clean =
        kind == SourceKind.HTML
            ? SurrogateReferences.replace(text.text())
            : new DecodedText(text.text(), 0);
    int replaced = text.replacedSequences() + clean.replacedSequences();
    return new DecodedSource(clean.text(), kind, charset, rule, replaced);
  }

  private static byte[] bytes(SavedPage page) {
    ByteBuffer buffer = page.bytes();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }
}
