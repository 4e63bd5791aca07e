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

  /** In digits: what is longer is no length of anything. */
  private static final int LONGEST_NUMBER = 18;

  private ContentCoding() {}

  private static String coding(HttpResponse http) {
    return http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
  }

  /**
   * How many bytes the body has as its head says; 0 if that is not known, or the body is coded and
   * shows itself where it ends.
   */
  static long size(HttpResponse http) {
    String size = http.headers().first("Content-Length").orElse("");
    boolean coded =
        !coding(http).isEmpty() || http.headers().first("Transfer-Encoding").isPresent();
    if (coded || size.isEmpty() || size.length() > LONGEST_NUMBER) {
      return 0;
    }
    return size.chars().allMatch(digit -> digit >= '0' && digit <= '9') ? Long.parseLong(size) : 0;
  }

  /** The body as the server had it. */
  static InputStream decoded(HttpResponse http) throws IOException {
    String coding = coding(http);
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
