import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.offprint.Offprint;
import org.offprint.parse.ParseResult;
import org.offprint.parse.UnreadPart;

/**
 * Writes a crawl and reads it: {@code BigCrawl FOLDER-OF-PAGES FILE COUNT}. Among the pages are
 * answers that are none, bodies that are not compressed as they say, a page that is too long and one
 * with too many elements; the last record is cut off.
 */
public final class BigCrawl {
  /** Of so many pages one is followed by a damaged answer. */
  private static final int DAMAGED = 500;

  /** Of so many pages one is followed by a body that cannot be unpacked. */
  private static final int NOT_PACKED = 700;

  /** In bytes: so much of a page is written, of which 20,000 make a gigabyte. */
  private static final int LONGEST = 52_000;

  private static final int TOO_LONG = 40 << 20;
  private static final int TOO_MANY = 1_200_000;
  private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  private BigCrawl() {}

  public static void main(String[] args) throws IOException {
    Path crawl = Path.of(args[1]);
    int count = Integer.parseInt(args[2]);
    Map<String, Integer> expected = new TreeMap<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(crawl), 1 << 20)) {
      write(pages(Path.of(args[0])), count, out, expected);
    }
    System.out.printf("%,d bytes of %,d pages%n", Files.size(crawl), count);
    long start = System.nanoTime();
    Map<String, Integer> found = new TreeMap<>();
    long characters = 0;
    try (Stream<ParseResult> all = Offprint.parser().parseAll(crawl)) {
      for (Iterator<ParseResult> each = all.iterator(); each.hasNext(); ) {
        ParseResult result = each.next();
        characters += result.article().plainText().length();
        found.merge(outcome(result), 1, Integer::sum);
      }
    }
    System.out.printf(
        "%s, %,d characters, %d s, heap at most %d MB%n",
        found,
        characters,
        (System.nanoTime() - start) / 1_000_000_000,
        Runtime.getRuntime().maxMemory() >> 20);
    if (!found.equals(expected)) {
      System.out.println("but there are " + expected);
      System.exit(1);
    }
  }

  private static String outcome(ParseResult result) {
    for (UnreadPart unread : result.report().unreadParts()) {
      String name = unread.place().replaceAll(".*/(\\D+).*", "$1");
      return name + " is " + unread.reason();
    }
    boolean refused =
        result.report().omissions().stream().anyMatch(o -> o.rule().equals("limit-exceeded"));
    return refused ? "elements are too many" : "pages";
  }

  private static void write(
      List<byte[]> pages, int count, OutputStream out, Map<String, Integer> expected)
      throws IOException {
    for (int i = 0; i < count; i++) {
      byte[] page = pages.get(i % pages.size());
      record(out, "page" + i, HTML + "Content-Length: " + page.length + "\r\n\r\n", page);
      expected.merge("pages", 1, Integer::sum);
      if (i % DAMAGED == 0) {
        record(out, "answer" + i, "no answer of a server\r\n\r\n", page);
        expected.merge("answer is DAMAGED", 1, Integer::sum);
      }
      if (i % NOT_PACKED == 0) {
        byte[] mark = {0x1F, (byte) 0x8B, 8, 0};
        record(out, "packed" + i, HTML + "Content-Encoding: gzip\r\n\r\n", mark);
        expected.merge("packed is DAMAGED", 1, Integer::sum);
      }
      if (i == count / 2) {
        record(out, "long", HTML + "\r\n", "<p>Long. ".repeat(TOO_LONG / 9).getBytes(StandardCharsets.UTF_8));
        expected.merge("long is TOO_LONG", 1, Integer::sum);
        record(out, "elements", HTML + "\r\n", "<p>x".repeat(TOO_MANY).getBytes(StandardCharsets.UTF_8));
        expected.merge("elements are too many", 1, Integer::sum);
      }
    }
    out.write(head("cut", LONGEST));
    out.write((HTML + "\r\n<p>The last record is cut off.").getBytes(StandardCharsets.UTF_8));
    expected.merge("cut is DAMAGED", 1, Integer::sum);
  }

  private static void record(OutputStream out, String name, String http, byte[] body)
      throws IOException {
    byte[] start = http.getBytes(StandardCharsets.UTF_8);
    out.write(head(name, start.length + body.length));
    out.write(start);
    out.write(body);
    out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] head(String name, int length) {
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
            + "WARC-Target-URI: https://crawl.example/"
            + name
            + "\r\nWARC-Date: 2026-11-23T10:21:33Z\r\n"
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return head.getBytes(StandardCharsets.UTF_8);
  }

  private static List<byte[]> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().limit(700).map(BigCrawl::page).toList();
    }
  }

  private static byte[] page(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readNBytes(LONGEST);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
