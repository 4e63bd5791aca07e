import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.offprint.export.ArticleJson;
import org.offprint.export.Exporters;
import org.offprint.model.Article;

/** Writes articles as JSON, reads them back and writes them again; keeps a digest of it all. */
final class RoundTrip {
  private final MessageDigest digest;

  RoundTrip() throws NoSuchAlgorithmException {
    digest = MessageDigest.getInstance("SHA-256");
  }

  /** Whether an article comes back as it was. */
  boolean holds(Article article) {
    String json = Exporters.json().export(article);
    digest.update(json.getBytes(StandardCharsets.UTF_8));
    Article back = ArticleJson.read(json);
    return back.equals(article) && Exporters.json().export(back).equals(json);
  }

  /** What no machine and no setting changes. */
  String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
