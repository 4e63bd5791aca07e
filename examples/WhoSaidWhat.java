import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.offprint.Offprint;
import org.offprint.model.Attribution;
import org.offprint.view.Quotations;
import org.offprint.view.Utterance;

/**
 * Lists who said what in a file, or in all files of a folder: as a table, or with {@code --csv} or
 * {@code --jsonl} for other programs.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=WhoSaidWhat -Dexec.args="FILE --csv"
 * </pre>
 */
public final class WhoSaidWhat {
  private WhoSaidWhat() {}

  /** Some words of an article, with who said them and the word that says so. */
  private record Said(String file, String speaker, String words, String cue) {}

  /**
   * Runs the example.
   *
   * @param args the file or folder, {@code examples/articles/harbour-ferry.txt} if there is none,
   *     and the format
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<String> rest = new ArrayList<>(List.of(args));
    boolean csv = rest.remove("--csv");
    boolean lines = rest.remove("--jsonl");
    Path path = Path.of(rest.isEmpty() ? "examples/articles/harbour-ferry.txt" : rest.get(0));

    if (csv) {
      System.out.println("file,speaker,words,cue");
    }
    for (Path file : files(path)) {
      for (Said said : said(file)) {
        System.out.println(csv ? csv(said) : lines ? json(said) : row(said));
      }
    }
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Said> said(Path file) throws IOException {
    List<Said> said = new ArrayList<>();
    for (Utterance utterance : Quotations.of(Offprint.parse(file)).said()) {
      Attribution attribution = utterance.attribution();
      String cue = attribution == null ? "" : attribution.cue().orElse("");
      String speaker = utterance.speakerName().orElse("");
      said.add(new Said(file.getFileName().toString(), speaker, utterance.words(), cue));
    }
    return said;
  }

  private static String row(Said said) {
    return "%-24s %s".formatted(said.speaker().isEmpty() ? "?" : said.speaker(), said.words());
  }

  private static String csv(Said said) {
    return String.join(
        ",", cell(said.file()), cell(said.speaker()), cell(said.words()), cell(said.cue()));
  }

  private static String cell(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  private static String json(Said said) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("file", said.file());
      json.writeStringField("speaker", said.speaker());
      json.writeStringField("words", said.words());
      json.writeStringField("cue", said.cue());
      json.writeEndObject();
    }
    return line.toString();
  }
}
