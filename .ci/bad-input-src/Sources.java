import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.model.Article;

/** The pages and texts to be spoilt, by name. */
final class Sources {
  private static final List<String> PAGES =
      List.of("fundus-a", "wcxb-dev", "readability-js", "metadata-a");
  private static final List<String> TEXTS = List.of("text-articles", "text-copies");

  private static final String READING = "reading/";

  /** Compressed, a page of 200 kB has about this many bytes. */
  private static final int LARGEST_FILE = 48_000;

  /** Large pages take long and say no more. */
  private static final int LONGEST = 200_000;

  private final Path corpora;
  private final List<String> pages = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  Sources(Path corpora) throws IOException {
    this.corpora = corpora;
    for (String corpus : PAGES) {
      list(corpus + "/pages", ".html.gz", pages);
    }
    for (String corpus : TEXTS) {
      list(corpus, ".txt", texts);
    }
  }

  private void list(String folder, String ending, List<String> names) throws IOException {
    try (Stream<Path> files = Files.walk(corpora.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(ending) && Files.size(file) <= LARGEST_FILE) {
          names.add(corpora.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
  }

  List<String> pages() {
    return pages;
  }

  List<String> texts() {
    return texts;
  }

  /** The name of the reading page that the library makes of a page. */
  static String readingPage(String page) {
    return READING + page;
  }

  String read(String name) throws IOException {
    if (name.startsWith(READING)) {
      Article article = Offprint.parseHtml(read(name.substring(READING.length())), null);
      return Exporters.html().asPage().export(article);
    }
    Path file = corpora.resolve(name);
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = (name.endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
    }
    String source = decode(bytes);
    return source.substring(0, Math.min(source.length(), LONGEST));
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
