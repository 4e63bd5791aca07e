package org.offprint.internal.export.markup;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The picture formats that every browser and reading system of EPUB 3.3 shows and that cannot
 * contain scripts. Bytes are recognized by how they begin, never by their name.
 */
public enum PictureType {
  PNG("png", "\u0089PNG\r\n\u001a\n"),
  JPEG("jpeg", "\u00ff\u00d8\u00ff"),
  GIF("gif", "GIF8"),
  WEBP("webp", "RIFF");

  /**
   * In bytes: after RIFF comes the length of the file, and then the name of the format (RFC 9649).
   */
  private static final int WEBP_NAME = 8;

  private final String subtype;
  private final byte[] start;

  PictureType(String subtype, String start) {
    this.subtype = subtype;
    this.start = start.getBytes(StandardCharsets.ISO_8859_1);
  }

  public String mediaType() {
    return "image/" + subtype;
  }

  public String extension() {
    return this == JPEG ? "jpg" : subtype;
  }

  /** The format of a picture, or empty if it is none of these. */
  public static Optional<PictureType> of(byte[] content) {
    for (PictureType type : values()) {
      if (has(content, 0, type.start) && (type != WEBP || isWebp(content))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Other things come in the same container. */
  private static boolean isWebp(byte[] content) {
    return has(content, WEBP_NAME, "WEBP".getBytes(StandardCharsets.ISO_8859_1));
  }

  private static boolean has(byte[] content, int offset, byte[] wanted) {
    if (content.length < offset + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (content[offset + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
