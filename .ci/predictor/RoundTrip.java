import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.offprint.Offprint;
import org.offprint.export.ArticleJson;
import org.offprint.export.Exporters;
import org.offprint.model.Article;

/**
 * Writes each page's article as JSON, reads it back and writes it again: {@code RoundTrip
 * CORPUS_DIR…}. Prints a digest of all that was written, which no machine or setting changes.
 */
public final class RoundTrip {
  private RoundTrip() {}

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    int pages = 0;
    int failed = 0;
    for (String folder : args) {
      CorpusPages corpus = CorpusPages.of(Path.of(folder));
      for (CorpusPages.Entry entry : corpus.entries()) {
        Article article = Offprint.parser().parse(corpus.page(entry)).article();
        String json = Exporters.json().export(article);
        digest.update(json.getBytes(StandardCharsets.UTF_8));
        Article back = ArticleJson.read(json);
        pages++;
        if (!back.equals(article) || !Exporters.json().export(back).equals(json)) {
          failed++;
          System.out.println("round trip: " + corpus.folder().getFileName() + " " + entry.id());
        }
      }
    }
    String hex = HexFormat.of().formatHex(digest.digest());
    System.out.printf("round trip: %d pages, %d failed, SHA-256 %s%n", pages, failed, hex);
    System.exit(failed == 0 ? 0 : 1);
  }
}
