package org.offprint.internal.container.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the words of a head that are not ASCII. Words that follow each other are joined first:
 * Chromium cuts them in the middle of a character, although the standard forbids it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2047">RFC 2047</a>
 */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s]{1,64})\\?([BbQq])\\?([^?\\s]*)\\?=");

  /** Of the digits of an escape. */
  private static final int HEXADECIMAL = 16;

  private EncodedWords() {}

  /** The text of a field; what cannot be decoded stays as it is written. */
  static String decode(String field) {
    Matcher word = WORD.matcher(field);
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String charset = "";
    int end = 0;
    while (word.find()) {
      String between = field.substring(end, word.start());
      boolean joined = end > 0 && between.isBlank();
      if (!joined || !word.group(1).equalsIgnoreCase(charset)) {
        flush(bytes, charset, text);
        text.append(joined ? "" : between);
      }
      charset = word.group(1);
      bytes.writeBytes(bytes(word.group(2), word.group(3)));
      end = word.end();
    }
    flush(bytes, charset, text);
    return text.append(field, end, field.length()).toString();
  }

  private static void flush(ByteArrayOutputStream bytes, String charset, StringBuilder text) {
    text.append(new String(bytes.toByteArray(), charset(charset)));
    bytes.reset();
  }

  /** A name may be followed by a language and an asterisk before it, as RFC 2231 has it. */
  private static Charset charset(String name) {
    int language = name.indexOf('*');
    try {
      return Charset.forName(language < 0 ? name : name.substring(0, language));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private static byte[] bytes(String encoding, String word) {
    if (encoding.equalsIgnoreCase("Q")) {
      return quoted(word);
    }
    try {
      return Base64.getMimeDecoder().decode(word);
    } catch (IllegalArgumentException damaged) {
      return word.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static byte[] quoted(String word) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int high = c == '=' && i + 2 < word.length() ? digit(word.charAt(i + 1)) : -1;
      int low = high < 0 ? -1 : digit(word.charAt(i + 2));
      if (low >= 0) {
        bytes.write(high * HEXADECIMAL + low);
        i += 2;
      } else {
        bytes.writeBytes((c == '_' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static int digit(char c) {
    return Character.digit(c, HEXADECIMAL);
  }
}
