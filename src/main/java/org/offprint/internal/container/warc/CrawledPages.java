package org.offprint.internal.container.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.offprint.internal.container.Pages;
import org.offprint.internal.container.StatedTime;
import org.offprint.internal.container.WebAddress;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * The pages among the records of a WARC file: answers of servers, resources and conversions that
 * are HTML or plain text. What else the file holds is passed over: requests, logs of the crawler,
 * pictures, answers that are no success, and records that only refer to an earlier one.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">
 *     WARC 1.1</a>
 */
public final class CrawledPages implements Pages {
  /** Of an answer with the page, RFC 9110, section 15.3.1. */
  private static final int OK = 200;

  private final WarcReader reader;
  private final int most;
  private final @Nullable Set<String> wanted;
  private boolean ended;

  /**
   * @param in the file, which is closed with the pages
   * @param most the most bytes of a page; a longer one is passed over
   * @param wanted the addresses of the pages that are meant, or null for all
   * @throws IOException if it is no such file
   */
  public CrawledPages(InputStream in, int most, @Nullable Set<String> wanted) throws IOException {
    this.reader = new WarcReader(in);
    this.most = most;
    this.wanted = wanted;
    reader.setLenient(true);
  }

  @Override
  public @Nullable SavedPage next() {
    while (!ended) {
      SavedPage page = nextRecord();
      if (page != null) {
        return page;
      }
    }
    return null;
  }

  /** The page in the next record, or null if there is none; damage ends the file. */
  private @Nullable SavedPage nextRecord() {
    Optional<WarcRecord> record;
    try {
      record = reader.next();
    } catch (IOException | RuntimeException damaged) {
      ended = true;
      return null;
    }
    if (record.isEmpty()) {
      ended = true;
      return null;
    }
    try {
      return record.get() instanceof WarcTargetRecord target ? page(target) : null;
    } catch (IOException | RuntimeException damaged) {
      // The library throws on heads, chunks and dates that are not as they should be.
      return null;
    }
  }

  private @Nullable SavedPage page(WarcTargetRecord record) throws IOException {
    String address = address(record);
    if (WebAddress.of(address) == null || (wanted != null && !wanted.contains(address))) {
      return null;
    }
    if (record instanceof WarcResponse response) {
      HttpResponse http = response.http();
      SourceKind kind = http.status() == OK ? kind(http.headers()) : null;
      return kind == null
          ? null
          : page(record, address, kind, charset(http.headers()), ContentCoding.decoded(http));
    }
    boolean whole = record.type().equals("resource") || record.type().equals("conversion");
    SourceKind kind = whole ? kind(record.headers()) : null;
    return kind == null
        ? null
        : page(record, address, kind, charset(record.headers()), record.body().stream());
  }

  /** The media type; of several that a server gives, the first. */
  private static @Nullable MediaType type(MessageHeaders headers) {
    String type = headers.first("Content-Type").orElse("");
    int comma = type.indexOf(',');
    String first = (comma < 0 ? type : type.substring(0, comma)).strip();
    return first.isEmpty() ? null : MediaType.parseLeniently(first);
  }

  private static @Nullable String charset(MessageHeaders headers) {
    MediaType type = type(headers);
    return type == null ? null : type.parameters().get("charset");
  }

  private @Nullable SavedPage page(
      WarcTargetRecord record,
      String address,
      SourceKind kind,
      @Nullable String charset,
      InputStream body) {
    byte[] bytes = bytes(body);
    if (bytes == null || bytes.length == 0) {
      return null;
    }
    SavedPage page = SavedPage.of(bytes).withKind(kind).withUrl(address).withCharset(charset);
    Optional<String> date = record.headers().first("WARC-Date");
    return date.isEmpty() ? page : page.withSaved(StatedTime.of(date.get()));
  }

  /** What is a page or a text; anything else is null. */
  private static @Nullable SourceKind kind(MessageHeaders headers) {
    MediaType type = type(headers);
    if (type == null) {
      return null;
    }
    if (type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML)) {
      return SourceKind.HTML;
    }
    return type.base().equals(MediaType.PLAIN_TEXT) ? SourceKind.TEXT : null;
  }

  /** The body, as far as it can be decoded; null if it is longer than allowed. */
  private byte @Nullable [] bytes(InputStream in) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      int read = in.read(buffer);
      while (read >= 0) {
        bytes.write(buffer, 0, read);
        if (bytes.size() > most) {
          return null;
        }
        read = in.read(buffer);
      }
    } catch (IOException | RuntimeException damaged) {
      return bytes.toByteArray();
    }
    return bytes.toByteArray();
  }

  /** The address as it is written, without the angle brackets that Wget puts around it. */
  private static String address(WarcTargetRecord record) {
    String address = record.headers().first("WARC-Target-URI").orElse("").strip();
    boolean bracketed = address.startsWith("<") && address.endsWith(">");
    return bracketed ? address.substring(1, address.length() - 1) : address;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
