package org.offprint.internal.container.warc;

import java.io.EOFException;
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
import org.offprint.internal.container.FoundPart;
import org.offprint.internal.container.Pages;
import org.offprint.internal.container.StatedTime;
import org.offprint.internal.container.WebAddress;
import org.offprint.parse.UnreadPart;
import org.offprint.parse.UnreadReason;
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

  private final PaddedInput file;
  private final WarcReader reader;
  private final int most;
  private final @Nullable Set<String> wanted;
  private boolean ended;

  /** Whether the last part was not whole: where the file ends in it, that was said. */
  private boolean cut;

  /**
   * @param in the file, which is closed with the pages
   * @param most the most bytes of a page; a longer one is not read
   * @param wanted the addresses of the pages that are meant, or null for all
   * @throws IOException if it is no such file
   */
  public CrawledPages(InputStream in, int most, @Nullable Set<String> wanted) throws IOException {
    this.file = new PaddedInput(in);
    this.reader = new WarcReader(file);
    this.most = most;
    this.wanted = wanted;
    reader.setLenient(true);
  }

  @Override
  public @Nullable FoundPart next() {
    while (!ended) {
      FoundPart part = nextRecord();
      if (part != null) {
        cut = part.unread() != null;
        return part;
      }
    }
    return null;
  }

  /** The page in the next record, or null if it is none; damage between records ends the file. */
  private @Nullable FoundPart nextRecord() {
    Optional<WarcRecord> record;
    try {
      record = reader.next();
    } catch (IOException | RuntimeException damaged) {
      ended = true;
      boolean named = cut && damaged instanceof EOFException;
      return named || isPadding()
          ? null
          : FoundPart.of(new UnreadPart("from byte " + reader.position(), UnreadReason.DAMAGED));
    }
    ended = record.isEmpty();
    return record.orElse(null) instanceof WarcTargetRecord target ? part(target) : null;
  }

  /** Whether the file holds nothing but zeros from here on, which is no damage. */
  private boolean isPadding() {
    try {
      return file.isPaddingFrom(reader.position());
    } catch (IOException damaged) {
      return false;
    }
  }

  private @Nullable FoundPart part(WarcTargetRecord record) {
    String address = address(record);
    if (WebAddress.of(address) == null || (wanted != null && !wanted.contains(address))) {
      return null;
    }
    try {
      return page(record, address);
    } catch (IOException | RuntimeException damaged) {
      // The library throws on heads, chunks and codings that are not as they should be.
      return FoundPart.of(new UnreadPart(address, UnreadReason.DAMAGED));
    }
  }

  private @Nullable FoundPart page(WarcTargetRecord record, String address) throws IOException {
    if (record instanceof WarcResponse response) {
      HttpResponse http = response.http();
      SourceKind kind = http.status() == OK ? kind(http.headers()) : null;
      if (kind == null) {
        return null;
      }
      RecordBody body =
          RecordBody.read(ContentCoding.decoded(http), most, ContentCoding.size(http));
      return page(record, address, kind, charset(http.headers()), body);
    }
    boolean whole = record.type().equals("resource") || record.type().equals("conversion");
    SourceKind kind = whole ? kind(record.headers()) : null;
    if (kind == null) {
      return null;
    }
    long size = record.body().size();
    RecordBody body = RecordBody.read(record.body().stream(), most, size);
    return page(record, address, kind, charset(record.headers()), body);
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

  /** The page of a record; null if that has no body, as records that refer to an earlier one. */
  private static @Nullable FoundPart page(
      WarcTargetRecord record,
      String address,
      SourceKind kind,
      @Nullable String charset,
      RecordBody body) {
    @Nullable UnreadReason reason = body.unread();
    UnreadPart unread = reason == null ? null : new UnreadPart(address, reason);
    if (body.bytes().length == 0) {
      return unread == null ? null : FoundPart.of(unread);
    }
    SavedPage page =
        SavedPage.of(body.bytes()).withKind(kind).withUrl(address).withCharset(charset);
    Optional<String> date = record.headers().first("WARC-Date");
    return new FoundPart(date.isEmpty() ? page : page.withSaved(StatedTime.of(date.get())), unread);
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
