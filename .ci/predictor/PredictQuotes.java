import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.source.SavedPage;

/**
 * Predicts what is said in texts, and by whom: {@code PredictQuotes TEXTS.jsonl OUT.jsonl}. Each
 * text is read as an article of its own; its language is left to be guessed.
 */
public final class PredictQuotes {
  private static final JsonFactory JSON = new JsonFactory();

  private PredictQuotes() {}

  public static void main(String[] args) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]));
        OutputStream out = Files.newOutputStream(Path.of(args[1]));
        PredictionWriter writer = new PredictionWriter(out)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          String id = value(line, "id");
          String text = value(line, "text");
          writer.writeQuotations(id, text, quotations(text));
        }
      }
    }
  }

  private static List<PredictedQuotation> quotations(String text) {
    Article article = Offprint.parser().parse(SavedPage.ofText(text)).article();
    return new QuotationMapping(text).of(article);
  }

  /** A string at the top of a line. */
  private static String value(String line, String field) throws IOException {
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals(field);
        parser.nextToken();
        if (wanted) {
          return parser.getText();
        }
        parser.skipChildren();
      }
    }
    throw new IOException("a line has no " + field);
  }
}
