import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.model.Article;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Strong;
import org.offprint.traverse.Rewriter;
import org.offprint.traverse.Transform;
import org.offprint.traverse.Transforms;

/**
 * Chains transforms that are ready-made with one of its own, which sets what people say in bold,
 * and exports the result. Blocks get ids that stay the same from run to run.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=TransformChain -Dexec.args="FILE"
 * </pre>
 */
public final class TransformChain {
  private TransformChain() {}

  /**
   * Runs the example.
   *
   * @param args the file; {@code examples/articles/slow-ferry.html} if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/articles/slow-ferry.html");
    Article article = Offprint.parse(file);

    Rewriter boldSpeech =
        new Rewriter() {
          @Override
          public List<Inline> visitInlineQuotation(InlineQuotation quotation) {
            return List.of(Strong.of(List.of(quotation)));
          }
        };
    Transform chain =
        Transforms.withoutFigures()
            .then(Transforms.withoutLinks())
            .then(Transforms.gapFreeHeadings())
            .then(boldSpeech)
            .then(Transforms.stableIds());

    System.out.print(Exporters.outline().export(chain.apply(article)));
  }
}
