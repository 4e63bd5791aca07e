package org.offprint.internal.container.mime;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of a mail that holds no other parts.
 *
 * @param heads the heads of all that it stands in, the whole mail first, and its own last
 * @param body its content without transfer encoding
 */
record MimePart(List<MimeHead> heads, byte[] body) {
  private static final String ALTERNATIVE = "multipart/alternative";

  /** Whether it is a page; a part that does not say what it is shows it by its first character. */
  boolean isHtml() {
    String type = own().type();
    boolean markup = own().field("content-type") == null && body.length > 0 && body[0] == '<';
    return markup || type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  boolean isText() {
    return isHtml() || own().type().equals("text/plain");
  }

  /** Whether it is a mail, which was forwarded. */
  boolean isMail() {
    return own().type().equals("message/rfc822");
  }

  /** The encoding that it names, or null. */
  @Nullable String charset() {
    return own().parameter("charset");
  }

  /** Its address, or null. */
  @Nullable String location() {
    return own().address("content-location");
  }

  /** The number that other parts call it by, or null. */
  @Nullable String id() {
    return MimeHead.withoutBrackets(own().field("content-id"));
  }

  /** Whether it is sent as a file beside the message. */
  boolean isAttached() {
    String disposition = own().field("content-disposition");
    return disposition != null && disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  /** Whether what holds it says that it is the first part to show, or one that it stands in. */
  boolean isStart() {
    for (int i = 0; i < heads.size(); i++) {
      String start = MimeHead.withoutBrackets(heads.get(i).parameter("start"));
      for (MimeHead inner : heads.subList(i + 1, heads.size())) {
        if (start != null && start.equals(MimeHead.withoutBrackets(inner.field("content-id")))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether another part says the same in another form. */
  boolean isAlternativeTo(MimePart other) {
    return heads.stream()
        .anyMatch(
            head ->
                head.type().equals(ALTERNATIVE)
                    && other.heads.stream().anyMatch(shared -> shared == head));
  }

  /** Whether it holds nothing but white space. */
  boolean isBlank() {
    for (byte b : body) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  private MimeHead own() {
    return heads.get(heads.size() - 1);
  }
}
