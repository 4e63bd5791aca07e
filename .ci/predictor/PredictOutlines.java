import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.model.Article;

/** Writes the outline of each file of a folder: {@code PredictOutlines DIR OUT_DIR}. */
public final class PredictOutlines {
  private PredictOutlines() {}

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    for (Path file : files(Path.of(args[0]))) {
      String name = file.getFileName().toString();
      int dot = name.lastIndexOf('.');
      Article article = Offprint.parser().parse(file).article();
      Files.writeString(
          out.resolve((dot < 0 ? name : name.substring(0, dot)) + ".outline.txt"),
          Exporters.outline().export(article));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
