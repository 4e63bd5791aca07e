import java.io.IOException;
import java.nio.file.Path;
import org.offprint.Offprint;
import org.offprint.export.TextExporter;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Heading;

/**
 * An exporter of your own.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=CustomExporter -Dexec.args="FILE"
 * </pre>
 */
public final class CustomExporter {
  private CustomExporter() {}

  /**
   * Org mode, with stars for headings and plain text for every other block. Named in {@code
   * META-INF/services/org.offprint.export.Exporter}, or provided by a module, it is found by {@code
   * Exporters.find("org")} as well.
   */
  public static final class OrgExporter implements TextExporter {
    @Override
    public String format() {
      return "org";
    }

    @Override
    public String mediaType() {
      return "text/org";
    }

    @Override
    public String extension() {
      return "org";
    }

    @Override
    public void write(Article article, Appendable out) throws IOException {
      out.append("#+TITLE: ").append(article.title()).append('\n');
      for (Block block : article.body()) {
        String stars = block instanceof Heading heading ? "*".repeat(heading.level()) + " " : "";
        out.append('\n').append(stars).append(block.plainText()).append('\n');
      }
    }
  }

  /**
   * Runs the example.
   *
   * @param args the file; {@code examples/articles/harbour-ferry.txt} if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/articles/harbour-ferry.txt");
    System.out.print(new OrgExporter().export(Offprint.parse(file)));
  }
}
