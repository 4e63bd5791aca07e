import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.offprint.Offprint;
import org.offprint.export.EpubExporter;
import org.offprint.export.Exporters;
import org.offprint.parse.ParseResult;

/**
 * Makes a book of an article, with the pictures that were saved with it, in the same file or in the
 * folder that a browser wrote beside it, and prints what is in the book. Name a second file to
 * write the book there.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=ToEpub -Dexec.args="FILE BOOK"
 * </pre>
 */
public final class ToEpub {
  private ToEpub() {}

  /**
   * Runs the example.
   *
   * @param args the file, {@code examples/articles/slow-ferry.html} if there is none, and the book
   *     to write, none if it is not named
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/articles/slow-ferry.html");
    ParseResult result = Offprint.parser().parse(file);

    EpubExporter exporter = Exporters.epub().withResources(result.resources()::find);
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    exporter.write(result.article(), book);

    if (args.length > 1) {
      Files.write(Path.of(args[1]), book.toByteArray());
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        System.out.println(entry.getName());
      }
    }
  }
}
