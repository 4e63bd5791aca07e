import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import org.offprint.Offprint;

/**
 * Reads every {@code *.txt} of a folder and holds it to the round trip through JSON: {@code
 * CheckTexts DIR}. Prints a digest of all articles, which no machine and no setting changes.
 */
public final class CheckTexts {
  private CheckTexts() {}

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    RoundTrip roundTrip = new RoundTrip();
    int changed = 0;
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path text : texts) {
      if (!roundTrip.holds(Offprint.parse(text))) {
        changed++;
        System.out.println(text.getFileName() + " does not come back from JSON as it was");
      }
    }
    System.out.printf("%d texts, %d changed by JSON%n", texts.size(), changed);
    System.out.println("SHA-256 of the articles: " + roundTrip.digest());
    if (changed > 0 || texts.isEmpty()) {
      System.exit(1);
    }
  }
}
