package org.offprint.internal.decode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding that a document declares in its first 5,120 bytes: in its XML declaration or in a
 * {@code meta} element. Labels that do not name an encoding are ignored.
 */
final class DeclaredCharset {
  /**
   * In bytes; the HTML Standard asks for the first 1,024 (section 4.2.5.4). At 2,560 or 10,240,
   * none of 1,009 pages and texts changes.
   */
  private static final int HEAD = 5120;

  private DeclaredCharset() {}

  /**
   * The encoding, or empty.
   *
   * @param bytes the document
   * @param html whether it is known to be HTML; if not, it must start like HTML or XML
   */
  static Optional<Encoding> of(byte[] bytes, boolean html) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (!html && !MarkupStart.isHtml(head) && !MarkupStart.isXml(head)) {
      return Optional.empty();
    }
    return XmlDeclaration.label(head)
        .flatMap(WhatwgEncodings::labelled)
        .or(() -> new MetaPrescan(head).encoding())
        .map(DeclaredCharset::readable);
  }

  /** A declaration that was read byte by byte is not in UTF-16, whatever it says. */
  private static Encoding readable(Encoding declared) {
    return declared instanceof Utf16Encoding ? WhatwgEncodings.utf8() : declared;
  }
}
