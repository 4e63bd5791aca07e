package org.offprint.internal.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Map;

/**
 * An encoding that the JDK decodes, corrected where it differs from the standard: in what counts as
 * one malformed sequence, and in characters that the JDK maps otherwise.
 */
final class JdkEncoding implements Encoding {
  private static final char REPLACEMENT = '\uFFFD';

  /** Characters that are decoded in one go. */
  private static final int CHUNK = 8192;

  private static final byte ESCAPE = 0x1B;
  private static final byte UTF_8_SURROGATE_LEAD = (byte) 0xED;

  private final String name;
  private final Charset charset;
  private final Map<Character, Character> standardFor;

  /**
   * An encoding.
   *
   * @param standardFor the standard's character for each one that the JDK maps otherwise
   */
  JdkEncoding(String name, Charset charset, Map<Character, Character> standardFor) {
    this.name = name;
    this.charset = charset;
    this.standardFor = Map.copyOf(standardFor);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public DecodedText decode(byte[] bytes, int from) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    StringBuilder text = new StringBuilder(in.remaining());
    int replaced = 0;
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      drain(out, text);
      if (result.isError()) {
        text.append(REPLACEMENT);
        replaced++;
        in.position(in.position() + sequenceLength(in, result.length()));
      }
    } while (!result.isUnderflow());
    do {
      result = decoder.flush(out);
      drain(out, text);
    } while (!result.isUnderflow());
    return new DecodedText(text.toString(), replaced);
  }

  private void drain(CharBuffer out, StringBuilder text) {
    out.flip();
    if (standardFor.isEmpty()) {
      text.append(out);
    } else {
      while (out.hasRemaining()) {
        char c = out.get();
        text.append(standardFor.getOrDefault(c, c));
      }
    }
    out.clear();
  }

  /** How many bytes the standard would replace by one U+FFFD. */
  private int sequenceLength(ByteBuffer in, int reported) {
    int at = in.position();
    return switch (name) {
      case "iso-2022-jp" -> in.get(at) == ESCAPE ? 1 : reported;
      case "utf-8" -> in.get(at) == UTF_8_SURROGATE_LEAD ? 1 : reported;
      default -> lengthBeforeAscii(in, reported);
    };
  }

  /** An ASCII byte never becomes part of a malformed sequence: markup would be lost with it. */
  private static int lengthBeforeAscii(ByteBuffer in, int reported) {
    int length = 1;
    while (length < reported && in.get(in.position() + length) < 0) {
      length++;
    }
    return length;
  }
}
