import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.offprint.Offprint;

/**
 * Predicts for each {@code *.txt} of a folder: {@code PredictTexts DIR OUT.jsonl [TEXTS.txt]}. Only for those that the
 * list names, without their ending, if there is a list.
 */
public final class PredictTexts {
  private PredictTexts() {}

  public static void main(String[] args) throws IOException {
    Set<String> wanted = args.length > 2 ? Set.copyOf(Files.readAllLines(Path.of(args[2]))) : null;
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]));
        PredictionWriter writer = new PredictionWriter(out)) {
      for (Path file : texts(Path.of(args[0]))) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ".txt".length());
        if (wanted != null && !wanted.contains(id)) {
          continue;
        }
        String source = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (source.startsWith("\ufeff")) {
          source = source.substring(1);
        }
        Prediction prediction = Prediction.of(Offprint.parser().parse(file), source);
        writer.write(id, source, prediction);
      }
    }
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
