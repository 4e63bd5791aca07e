package org.offprint.internal.container.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a mail into its parts.
 *
 * <p>The library's bounds on lines and heads are lifted, since it would refuse a whole file for one
 * long address: mime4j 0.8 refuses lines of a head over 1,000 characters, and Chromium folds none.
 */
final class MailParser {
  /** Parts inside parts; what is deeper is not read. Real mails have four levels at most. */
  private static final int DEEPEST = 32;

  private static final MimeConfig UNBOUNDED =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(-1)
          .setMaxHeaderCount(-1)
          .setMaxContentLen(-1)
          .build();

  private MailParser() {}

  /** The mail in some bytes; where it is damaged, what comes before that. */
  static Mail parse(byte[] bytes) {
    MimeTokenStream tokens = new MimeTokenStream(UNBOUNDED);
    // A mail in a mail is a file that was sent with it.
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(bytes));
    MimeHead whole = new MimeHead();
    Deque<MimeHead> heads = new ArrayDeque<>();
    heads.push(whole);
    List<MimePart> parts = new ArrayList<>();
    try {
      EntityState state = tokens.getState();
      while (state != EntityState.T_END_OF_STREAM && heads.size() <= DEEPEST) {
        switch (state) {
          case T_START_BODYPART -> heads.push(new MimeHead());
          case T_END_BODYPART -> heads.pop();
          case T_FIELD -> heads.element().add(tokens.getField());
          case T_BODY -> parts.add(part(heads.element(), tokens));
          default -> {
            // Preambles, epilogues and the ends of things hold nothing.
          }
        }
        state = tokens.next();
      }
    } catch (IOException | MimeException damaged) {
      return new Mail(whole, parts);
    }
    return new Mail(whole, parts);
  }

  private static MimePart part(MimeHead head, MimeTokenStream tokens) throws IOException {
    @Nullable String disposition = head.field("content-disposition");
    return new MimePart(
        head.type(),
        head.parameter("charset"),
        head.id(head.field("content-id")),
        head.address("content-location"),
        disposition != null && disposition.toLowerCase(Locale.ROOT).startsWith("attachment"),
        body(tokens));
  }

  /** What can be decoded: damage in the middle ends a body, and does not lose it. */
  private static byte[] body(MimeTokenStream tokens) {
    java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
    try (InputStream in = tokens.getDecodedInputStream()) {
      byte[] buffer = new byte[8192];
      int read = in.read(buffer);
      while (read >= 0) {
        body.write(buffer, 0, read);
        read = in.read(buffer);
      }
    } catch (IOException damaged) {
      return body.toByteArray();
    }
    return body.toByteArray();
  }
}
