package org.offprint.internal.container.mime;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.FoundPart;
import org.offprint.internal.container.Pages;
import org.offprint.source.SourceKind;

/**
 * The mails in a mailbox: each follows a line with {@code From} and a blank, and such lines inside
 * have an angle bracket before them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4155">RFC 4155</a>
 */
final class Mailbox implements Pages {
  private static final String FROM = "From ";

  private final byte[] bytes;
  private int at;

  Mailbox(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether some bytes are a mailbox. */
  static boolean is(byte[] bytes) {
    return startsAt(bytes, 0);
  }

  @Override
  public @Nullable FoundPart next() {
    while (at < bytes.length) {
      FoundPart page = SavedAsMail.page(mail(), SourceKind.MAIL);
      if (page != null) {
        return page;
      }
    }
    return null;
  }

  /** The mail that begins here, without the line before it; the next one begins behind it. */
  private byte[] mail() {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    at = end(at);
    boolean empty = false;
    while (at < bytes.length && !(empty && startsAt(bytes, at))) {
      int end = end(at);
      int from = isQuoted(at) ? at + 1 : at;
      mail.write(bytes, from, end - from);
      empty = bytes[at] == '\n' || bytes[at] == '\r';
      at = end;
    }
    return mail.toByteArray();
  }

  private int end(int line) {
    int end = line;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, bytes.length);
  }

  private boolean isQuoted(int line) {
    int mark = line;
    while (mark < bytes.length && bytes[mark] == '>') {
      mark++;
    }
    return mark > line && startsAt(bytes, mark);
  }

  private static boolean startsAt(byte[] bytes, int line) {
    for (int i = 0; i < FROM.length(); i++) {
      if (line + i >= bytes.length || bytes[line + i] != FROM.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
