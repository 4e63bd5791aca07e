import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.model.Article;
import org.offprint.model.Aside;
import org.offprint.model.EditorialNote;
import org.offprint.model.Figure;

/**
 * Drops every figure, box and editorial note, and prints the text that is left. The article that
 * was parsed stays as it was; the new one shares with it all that did not change.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=DropNodeType -Dexec.args="FILE"
 * </pre>
 */
public final class DropNodeType {
  private DropNodeType() {}

  /**
   * Runs the example.
   *
   * @param args the file; {@code examples/articles/harbour-ferry.txt} if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/articles/harbour-ferry.txt");
    Article article = Offprint.parse(file);

    Article slim =
        article
            .replaceBlocks(Figure.class, figure -> List.of())
            .replaceBlocks(Aside.class, aside -> List.of())
            .replaceBlocks(EditorialNote.class, note -> List.of());

    int dropped = article.body().size() - slim.body().size();
    System.out.println("Dropped " + dropped + " blocks, kept " + slim.body().size() + ".");
    System.out.println();
    System.out.print(Exporters.text().export(slim));
  }
}
