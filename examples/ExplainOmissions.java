import java.io.IOException;
import java.nio.file.Path;
import org.offprint.Offprint;
import org.offprint.model.Evidence;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;

/**
 * Explains a parse: what was left out and by which rule, and which witnesses there are for title,
 * authors and dates.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=ExplainOmissions -Dexec.args="FILE"
 * </pre>
 */
public final class ExplainOmissions {
  private ExplainOmissions() {}

  /**
   * Runs the example.
   *
   * @param args the file; {@code examples/articles/harbour-ferry.txt} if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/articles/harbour-ferry.txt");
    ParseResult result = Offprint.parser().parse(file);

    System.out.println("Read as " + result.report().charset());
    for (Omission omission : result.report().omissions()) {
      System.out.println("left out by " + omission.rule() + ": " + omission.preview());
    }
    for (Evidence evidence : result.article().metadata().evidence()) {
      String verdict = evidence.chosen() ? "believed" : "not believed";
      System.out.println(
          evidence.field() + " " + evidence.value() + ": " + evidence.certainty() + ", " + verdict);
    }
  }
}
