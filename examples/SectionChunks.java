import java.io.IOException;
import java.nio.file.Path;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.model.Article;
import org.offprint.view.Chunk;
import org.offprint.view.Chunks;
import org.offprint.view.Outline;
import org.offprint.view.Section;

/**
 * Prints an article's sections with their words, then its text in pieces for retrieval: as objects,
 * and the first one as the line that the exporter writes.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=SectionChunks -Dexec.args="FILE"
 * </pre>
 */
public final class SectionChunks {
  private static final int LIMIT = 600;

  private SectionChunks() {}

  /**
   * Runs the example.
   *
   * @param args the file; {@code examples/articles/harbour-ferry.txt} if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/articles/harbour-ferry.txt");
    Article article = Offprint.parse(file);

    for (Section section : Outline.of(article).all()) {
      System.out.println(section + ": " + section.wordCount() + " words");
    }
    for (Chunk chunk : Chunks.of(article, LIMIT).list()) {
      System.out.println();
      System.out.println(chunk.headings() + " " + chunk.span() + ", blocks " + chunk.blocks());
      System.out.println(chunk.text());
    }
    System.out.println();
    String lines = Exporters.chunks().withLimit(LIMIT).export(article);
    lines.lines().limit(1).forEach(System.out::println);
  }
}
