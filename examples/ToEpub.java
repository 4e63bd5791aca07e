import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.offprint.Offprint;
import org.offprint.export.EpubExporter;
import org.offprint.export.Exporters;
import org.offprint.model.Article;

/**
 * Makes a book of an article, with the pictures that were saved beside it, and prints what is in
 * it. Name a second file to write the book there.
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
    Article article = Offprint.parse(file);

    Path folder = file.toAbsolutePath().getParent();
    EpubExporter exporter = Exporters.epub().withResources(url -> picture(folder, url));
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    exporter.write(article, book);

    if (args.length > 1) {
      Files.write(Path.of(args[1]), book.toByteArray());
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        System.out.println(entry.getName());
      }
    }
  }

  /** The file in the folder that has the name at the end of the address. */
  private static Optional<byte[]> picture(Path folder, String url) throws IOException {
    String name = url.substring(url.lastIndexOf('/') + 1);
    Path file = folder.resolve(name.matches("[\\w-]+\\.\\w+") ? name : "none");
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }
}
