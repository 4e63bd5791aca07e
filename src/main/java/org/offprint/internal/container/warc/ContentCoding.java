package org.offprint.internal.container.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The body of an answer without its content coding. The library refuses codings that it does not
 * know, bodies that are not coded although the head says so, and deflate with the head of zlib,
 * which is the right form.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1">RFC 9110, section 8.4.1</a>
 */
final class ContentCoding {
  /** In bytes: the marks of gzip and zlib. */
  private static final int MARK = 2;

  /** Of the first byte of gzip. */
  private static final int GZIP = 0x1F;

  /** By this the first two bytes of zlib can be divided: RFC 1950, section 2.2. */
  private static final int ZLIB_CHECK = 31;

  /** Of the first byte of zlib: the method, which is deflate. */
  private static final int ZLIB_DEFLATE = 8;

  private ContentCoding() {}

  /** The body as the server had it. */
  static InputStream decoded(HttpResponse http) throws IOException {
    String coding =
        http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    if (coding.equals("br")) {
      return http.bodyDecoded().stream();
    }
    BufferedInputStream body = new BufferedInputStream(http.body().stream());
    body.mark(MARK);
    int first = body.read();
    int second = body.read();
    body.reset();
    return switch (coding) {
      case "gzip", "x-gzip" -> first == GZIP ? new GZIPInputStream(body) : body;
      case "deflate" -> new InflaterInputStream(body, new Inflater(!isZlib(first, second)));
      default -> body;
    };
  }

  private static boolean isZlib(int first, int second) {
    return (first & 0xF) == ZLIB_DEFLATE && ((first << 8) + second) % ZLIB_CHECK == 0;
  }
}
