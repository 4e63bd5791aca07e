package org.offprint.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.offprint.source.SourceKind;

/**
 * Determines from the first bytes of a file what kind of container it is, or what that is not read.
 * Names and extensions mean nothing.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/">WARC</a>
 */
public final class FileSniffer {
  /** So many bytes are looked at; the heads of mails that matter are shorter. */
  public static final int HEAD = 8 << 10;

  /** In hexadecimal, with two question marks for any byte, in the order in which they are asked. */
  private static final List<Map.Entry<String, SourceKind>> KNOWN =
      List.of(
          Map.entry("62706C697374", SourceKind.WEB_ARCHIVE), // bplist
          Map.entry("255044462D", SourceKind.PDF), // %PDF-
          Map.entry("D0CF11E0A1B11AE1", SourceKind.OFFICE_DOCUMENT), // Office until 2003
          Map.entry("7B5C72746631", SourceKind.OFFICE_DOCUMENT), // {\rtf1
          Map.entry("89504E470D0A1A0A", SourceKind.MEDIUM), // PNG
          Map.entry("47494638", SourceKind.MEDIUM), // GIF
          Map.entry("FFD8FF", SourceKind.MEDIUM), // JPEG
          Map.entry("52494646????????57454250", SourceKind.MEDIUM), // WebP
          Map.entry("49492A00", SourceKind.MEDIUM), // TIFF
          Map.entry("4D4D002A", SourceKind.MEDIUM), // TIFF, high byte first
          Map.entry("0000????66747970", SourceKind.MEDIUM), // MP4, HEIF, AVIF
          Map.entry("494433????00", SourceKind.MEDIUM), // MP3 with a tag
          Map.entry("4F67675300", SourceKind.MEDIUM), // Ogg
          Map.entry("1A45DFA3", SourceKind.MEDIUM), // Matroska, WebM
          Map.entry("425A68??314159265359", SourceKind.ARCHIVE), // bzip2
          Map.entry("FD377A585A00", SourceKind.ARCHIVE), // xz
          Map.entry("28B52FFD", SourceKind.ARCHIVE), // Zstandard
          Map.entry("377ABCAF271C", SourceKind.ARCHIVE), // 7-Zip
          Map.entry("526172211A07", SourceKind.ARCHIVE)); // RAR

  private FileSniffer() {}

  /**
   * What a file is, or null if it is a page, a text or nothing that is known.
   *
   * @param head the first bytes, at least {@value #HEAD} if there are so many
   */
  public static @Nullable SourceKind kind(byte[] head) {
    for (Map.Entry<String, SourceKind> known : KNOWN) {
      if (starts(head, known.getKey())) {
        return known.getValue();
      }
    }
    if (isZip(head)) {
      return SourceKind.ARCHIVE;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("WARC/")) {
      return SourceKind.WARC;
    }
    SourceKind markup = MarkupHead.kind(text);
    return markup == null ? MailHead.kind(text) : markup;
  }

  /** Whether the file is compressed by gzip. */
  public static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /** Whether the file is a ZIP archive. */
  public static boolean isZip(byte[] head) {
    return starts(head, "504B0304");
  }

  /** The first bytes of what gzip compressed; none if they cannot be read. */
  public static byte[] unzippedHead(byte[] head) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      byte[] bytes = new byte[HEAD];
      int size = 0;
      try {
        int read = in.read(bytes);
        while (read > 0) {
          size += read;
          read = in.read(bytes, size, HEAD - size);
        }
      } catch (IOException cut) {
        // The head ends in the middle of a block; what came before it is enough.
        size = Math.max(size, 0);
      }
      return java.util.Arrays.copyOf(bytes, size);
    } catch (IOException damaged) {
      return new byte[0];
    }
  }

  private static boolean starts(byte[] bytes, String pattern) {
    if (bytes.length < pattern.length() / 2) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i += 2) {
      boolean any = pattern.charAt(i) == '?';
      if (!any && Integer.parseInt(pattern, i, i + 2, 16) != (bytes[i / 2] & 0xFF)) {
        return false;
      }
    }
    return true;
  }
}
