package org.offprint.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.markdown.FrontMatter;
import org.offprint.source.SourceKind;

/**
 * Determines from the first bytes of a file what kind of container it is, or what that is not read.
 * Names and extensions mean nothing.
 */
final class FileSniffer {
  /** So many bytes are looked at; the heads of mails that matter are shorter. */
  static final int HEAD = 8 << 10;

  /**
   * A version alone on its line, so that an essay about the format stays one.
   *
   * @see <a href="https://iipc.github.io/warc-specifications/">WARC</a>
   */
  private static final Pattern WARC = Pattern.compile("WARC/\\d\\.\\d{1,2}\r?\n");

  /** The bytes of a byte order mark in UTF-8. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private FileSniffer() {}

  /**
   * What a file is, or null if it is a page, a text or nothing that is known.
   *
   * @param head the first bytes, at least {@value #HEAD} if there are so many
   */
  static @Nullable SourceKind kind(byte[] head) {
    SourceKind known = MagicNumber.kind(head);
    if (known != null) {
      return known;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (WARC.matcher(text).lookingAt()) {
      return SourceKind.WARC;
    }
    SourceKind markup = MarkupHead.kind(text);
    if (markup == null
        && FrontMatter.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text) != null) {
      return SourceKind.MARKDOWN;
    }
    return markup == null ? MailHead.kind(text) : markup;
  }

  /** The first bytes of what gzip compressed; none if they cannot be read. */
  static byte[] unzippedHead(byte[] head) {
    byte[] bytes = new byte[HEAD];
    int size = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      int read = in.read(bytes);
      while (read > 0) {
        size += read;
        read = in.read(bytes, size, HEAD - size);
      }
    } catch (IOException cut) {
      // The head ends in the middle of a block; what came before it is enough.
      return Arrays.copyOf(bytes, size);
    }
    return Arrays.copyOf(bytes, size);
  }
}
