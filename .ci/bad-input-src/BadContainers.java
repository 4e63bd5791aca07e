import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.offprint.Offprint;
import org.offprint.parse.ParseLimitException;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;
import org.offprint.testing.SavedFiles;

/**
 * Spoils small files of each kind that holds pages: {@code BadContainers COUNT}. Bytes are changed,
 * removed and doubled, most of them in the heads, and files are cut off; the same count gives the
 * same files. Fails where anything but a limit ends a parse, or one takes far too long.
 */
public final class BadContainers {
  /** In milliseconds; a whole file of these takes a few. */
  private static final long TOO_LONG = 5_000;

  /** In bytes: here the heads of files are. */
  private static final int HEAD = 1_000;

  private BadContainers() {}

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("bad-containers");
    Path file = folder.resolve("Tides.html");
    int faults = 0;
    long longest = 0;
    Map<String, byte[]> kinds = kinds();
    for (int i = 0; i < count; i++) {
      for (Map.Entry<String, byte[]> kind : kinds.entrySet()) {
        byte[] bad = spoil(kind.getValue(), new Random(31L * i + kind.getKey().hashCode()));
        long start = System.nanoTime();
        try {
          read(bad, Files.write(file, bad), i % 4 == 0);
        } catch (ParseLimitException refused) {
          // That is what limits are for.
        } catch (Exception | StackOverflowError fault) {
          faults++;
          System.out.println(kind.getKey() + " " + i + ": " + fault);
        }
        long taken = (System.nanoTime() - start) / 1_000_000;
        longest = Math.max(longest, taken);
        if (taken > TOO_LONG) {
          faults++;
          System.out.println(kind.getKey() + " " + i + ": " + taken + " ms");
        }
      }
    }
    Files.delete(file);
    Files.delete(folder);
    System.out.printf(
        "%d files of %d kinds, %d faults, longest %d ms%n",
        count * kinds.size(), kinds.size(), faults, longest);
    System.exit(faults == 0 ? 0 : 1);
  }

  private static void read(byte[] bytes, Path file, boolean fromDisk) throws Exception {
    if (!fromDisk) {
      Offprint.parser().parse(SavedPage.of(bytes));
      return;
    }
    Offprint.parser().parse(file);
    try (Stream<ParseResult> all = Offprint.parser().parseAll(file)) {
      all.forEach(result -> result.article().plainText());
    }
  }

  private static byte[] spoil(byte[] whole, Random random) {
    byte[] bytes = whole;
    int changes = 1 + random.nextInt(5);
    for (int i = 0; i < changes && bytes.length > 10; i++) {
      int end = random.nextBoolean() ? Math.min(HEAD, bytes.length) : bytes.length;
      int at = random.nextInt(end);
      int length = Math.min(1 + random.nextInt(60), bytes.length - at);
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> replaced(bytes, at, (byte) random.nextInt(256));
            case 1 -> replaced(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
            case 2 -> joined(bytes, at, at + length);
            case 3 -> joined(bytes, at + length, at);
            default -> i == 0 ? Arrays.copyOf(bytes, at) : replaced(bytes, at, (byte) '\n');
          };
    }
    return bytes;
  }

  private static byte[] replaced(byte[] bytes, int at, byte by) {
    byte[] other = bytes.clone();
    other[at] = by;
    return other;
  }

  /** What stands before one index, and what stands from another one on. */
  private static byte[] joined(byte[] bytes, int end, int from) {
    byte[] other = Arrays.copyOf(bytes, end + bytes.length - from);
    System.arraycopy(bytes, from, other, end, bytes.length - from);
    return other;
  }

  private static Map<String, byte[]> kinds() {
    byte[] page = SavedFiles.page("The last fähre").getBytes(StandardCharsets.UTF_8);
    byte[] picture = SavedFiles.ascii("GIF89a-a-boat");
    byte[] warc = SavedFiles.warc(Map.of(SavedFiles.URL, page, SavedFiles.URL + "/2", page));
    byte[] mail = SavedFiles.mail(page);
    Map<String, byte[]> kinds = new LinkedHashMap<>();
    kinds.put("mhtml", SavedFiles.mhtml(page, Map.of("cid:a", page, "https://ferry.example/b", picture)));
    kinds.put("mail", mail);
    kinds.put("mailbox", SavedFiles.ascii(("From a\r\n" + new String(mail, StandardCharsets.ISO_8859_1) + "\r\n").repeat(3)));
    kinds.put("web archive", SavedFiles.webArchive(page, Map.of("https://ferry.example/b", picture), Map.of("https://ferry.example/f", page)));
    kinds.put("warc", warc);
    kinds.put("warc.gz", SavedFiles.gzip(warc));
    kinds.put("wacz", SavedFiles.wacz(warc, SavedFiles.URL));
    kinds.put("zipped page", SavedFiles.zippedPage(page));
    kinds.put("self-extracting", SavedFiles.selfExtracting(page));
    kinds.put("html.gz", SavedFiles.gzip(page));
    kinds.put("export", SavedFiles.ascii("[{\"url\": \"https://ferry.example/a\", \"title\": \"The ferry\", \"content\": \"<p>It left at six.\"}]"));
    kinds.put("markdown", SavedFiles.ascii("---\ntitle: The ferry\nauthor:\n  - \"[[Ines Varga]]\"\nsource: https://ferry.example/a\n---\n\n# The ferry\n\n> It *left* at six.[^1]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: It did.\n"));
    return kinds;
  }
}
