package org.offprint.internal.container.mime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Cuts a mail into its parts.
 *
 * <p>The library's bounds on lines and heads are lifted, since it would refuse a whole file for one
 * long address: mime4j 0.8 refuses lines of a head over 1,000 characters, and Chromium folds none.
 */
final class MailParser {
  /** Parts inside parts; what is deeper is not read. Real mails have four levels at most. */
  private static final int DEEPEST = 32;

  /** The bytes of a byte order mark in UTF-8, and those of empty lines. */
  private static final String BEFORE_HEAD = "\u00EF\u00BB\u00BF\r\n";

  /** A line of hyphens and a name, and below it the head of a part. */
  private static final Pattern SEPARATOR =
      Pattern.compile("(?mi)^--([^\\s\"]{1,200})[ \\t]*\r?\ncontent-");

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
    Mail mail = new Mail(new MimeHead(), new ArrayList<>());
    int start = start(bytes);
    MimeTokenStream tokens = tokens();
    tokens.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
    read(tokens, mail);
    if (mail.head().type().startsWith("multipart/")
        && mail.parts().stream().noneMatch(part -> part.isText() || part.isMail())) {
      parseBySeparators(bytes, mail);
    }
    return mail;
  }

  /** The head names no separator of the parts, or another one than there is: the first counts. */
  private static void parseBySeparators(byte[] bytes, Mail mail) {
    Matcher separator = SEPARATOR.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (separator.find()) {
      int start = separator.start();
      MimeTokenStream tokens = tokens();
      tokens.parseHeadless(
          new ByteArrayInputStream(bytes, start, bytes.length - start),
          "multipart/mixed; boundary=\"" + separator.group(1) + '"');
      read(tokens, mail);
    }
  }

  /** Where the head begins: behind a byte order mark and empty lines. */
  private static int start(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && BEFORE_HEAD.indexOf((char) (bytes[start] & 0xFF)) >= 0) {
      start++;
    }
    return start;
  }

  private static MimeTokenStream tokens() {
    MimeTokenStream tokens = new MimeTokenStream(UNBOUNDED);
    // A mail in a mail is a file that was sent with it.
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    return tokens;
  }

  private static void read(MimeTokenStream tokens, Mail mail) {
    List<MimeHead> heads = new ArrayList<>(List.of(mail.head()));
    try {
      EntityState state = tokens.getState();
      while (state != EntityState.T_END_OF_STREAM && heads.size() <= DEEPEST) {
        MimeHead head = heads.get(heads.size() - 1);
        switch (state) {
          case T_START_BODYPART -> heads.add(new MimeHead());
          case T_END_BODYPART -> heads.remove(heads.size() - 1);
          case T_FIELD -> head.add(tokens.getField());
          case T_BODY -> mail.parts().add(new MimePart(List.copyOf(heads), body(head, tokens)));
          default -> {
            // Preambles, epilogues and the ends of things hold nothing.
          }
        }
        state = tokens.next();
      }
    } catch (IOException | MimeException damaged) {
      // What comes before the damage is there.
      mail.parts().removeIf(part -> part.body().length == 0);
    }
  }

  private static byte[] body(MimeHead head, MimeTokenStream tokens) {
    String encoding = head.field("content-transfer-encoding");
    return encoding != null && encoding.equalsIgnoreCase("base64")
        ? Base64Body.decode(bytes(tokens.getInputStream()))
        : bytes(tokens.getDecodedInputStream());
  }

  /** What can be decoded: damage in the middle ends a body, and does not lose it. */
  private static byte[] bytes(InputStream in) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (in) {
      in.transferTo(body);
    } catch (IOException damaged) {
      return body.toByteArray();
    }
    return body.toByteArray();
  }
}
