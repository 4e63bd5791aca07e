import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.offprint.Offprint;
import org.offprint.export.ArticleJson;
import org.offprint.export.Exporters;
import org.offprint.model.Article;

/**
 * Reads every {@code *.txt} of a folder, writes it as JSON and reads that back: the article and its
 * witnesses must be equal, and the second JSON the same bytes. Prints a digest of all of it, which
 * must not depend on the JDK, locale or time zone: {@code RoundTrip DIR}.
 */
public final class RoundTrip {
  private RoundTrip() {}

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    int texts = 0;
    int broken = 0;
    for (Path file : texts(Path.of(args[0]))) {
      Article article = Offprint.parse(file);
      String json = Exporters.json().export(article);
      Article again = ArticleJson.read(json);
      boolean same =
          again.equals(article)
              && again.metadata().evidence().equals(article.metadata().evidence())
              && Exporters.json().export(again).equals(json);
      if (!same) {
        System.err.println("not the same after a round trip: " + file.getFileName());
        broken++;
      }
      digest.update(json.getBytes(StandardCharsets.UTF_8));
      texts++;
    }
    System.out.println(
        "round trip of " + texts + " texts, broken " + broken + ", "
            + HexFormat.of().formatHex(digest.digest()));
    if (broken > 0 || texts == 0) {
      System.exit(1);
    }
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
