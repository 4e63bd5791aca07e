package org.offprint.internal.container.mime;

import org.jspecify.annotations.Nullable;

/**
 * A part of a mail that holds no other parts.
 *
 * @param type its media type in lower case, such as {@code text/html}
 * @param charset the encoding that it names, or null
 * @param id its Content-ID without angle brackets, or null
 * @param location its Content-Location, or null
 * @param attached whether it is sent as a file beside the message
 * @param body its content without transfer encoding
 */
record MimePart(
    String type,
    @Nullable String charset,
    @Nullable String id,
    @Nullable String location,
    boolean attached,
    byte[] body) {
  boolean isHtml() {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  boolean isPlainText() {
    return type.equals("text/plain");
  }
}
