import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.export.HtmlExporter;
import org.offprint.model.Article;
import org.offprint.model.Heading;

/**
 * Writes headings in a way of its own and leaves all else to the exporter of the library.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=OverrideOneNode -Dexec.args="FILE"
 * </pre>
 */
public final class OverrideOneNode {
  private OverrideOneNode() {}

  /**
   * Runs the example.
   *
   * @param args the file; {@code examples/articles/fog-signals.html} if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/articles/fog-signals.html");
    Article article = Offprint.parse(file);

    HtmlExporter html =
        Exporters.html()
            .withHandler(
                Heading.class,
                (heading, out) ->
                    out.element("p", Map.of("class", "crosshead"), heading.content()).markup("\n"));

    System.out.print(html.export(article));
  }
}
