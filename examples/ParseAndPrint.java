import java.io.IOException;
import java.nio.file.Path;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.Heading;
import org.offprint.model.Quotation;
import org.offprint.model.Speaker;

/**
 * Parses a file and prints what a reader looks for first: title, authors, headings, and who is
 * quoted with which words.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=ParseAndPrint -Dexec.args="FILE"
 * </pre>
 */
public final class ParseAndPrint {
  private ParseAndPrint() {}

  /**
   * Runs the example.
   *
   * @param args the file; {@code examples/articles/harbour-ferry.txt} if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/articles/harbour-ferry.txt");
    Article article = Offprint.parse(file);

    System.out.println(article.title());
    for (Contributor author : article.authors()) {
      System.out.println("by " + author.name());
    }
    for (Heading heading : article.headings()) {
      System.out.println(heading.level() + " " + heading.plainText());
    }
    for (Quotation quotation : article.quotations()) {
      String speaker = quotation.speaker().map(Speaker::name).orElse("?");
      System.out.println(speaker + ": " + quotation.plainText());
    }
  }
}
