import explain.ExplainPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.offprint.Offprint;

/**
 * Explains what became of a saved article, as one page of HTML that needs nothing else: the pieces
 * of the source in their order, each kept one with its type and the rule that made it, each other
 * one with the reason why it was left out; some numbers; and the witnesses of every fact. Name a
 * second file to write the page there; else it is printed.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=Explain -Dexec.args="FILE OUT.html"
 * </pre>
 */
public final class Explain {
  private Explain() {}

  /**
   * Runs the example.
   *
   * @param args the file, {@code examples/articles/slow-ferry.html} if there is none, and the page
   *     to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/articles/slow-ferry.html");
    String page = ExplainPage.of(String.valueOf(file.getFileName()), Offprint.parser().parse(file));
    if (args.length > 1) {
      Files.writeString(Path.of(args[1]), page);
    } else {
      new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page);
    }
  }
}
