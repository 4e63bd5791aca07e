import java.io.IOException;
import java.nio.file.Path;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Heading;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Node;
import org.offprint.model.PullQuotation;

/**
 * Lists headings and quotations in reading order, so that each quotation stands under the heading
 * of its section.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=ListHeadingsAndQuotations -Dexec.args="FILE"
 * </pre>
 */
public final class ListHeadingsAndQuotations {
  private ListHeadingsAndQuotations() {}

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
    article.stream().forEach(ListHeadingsAndQuotations::print);
  }

  private static void print(Node node) {
    if (node instanceof Heading heading) {
      System.out.println("#".repeat(heading.level()) + " " + heading.plainText());
    } else if (node instanceof InlineQuotation quotation) {
      System.out.println("  in the text: " + quotation.plainText());
    } else if (node instanceof BlockQuotation quotation) {
      System.out.println("  set apart: " + quotation.plainText());
    } else if (node instanceof PullQuotation quotation) {
      System.out.println("  repeated for display: " + quotation.plainText());
    }
  }
}
