import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.offprint.Offprint;

/**
 * Predicts for each page of a corpus: {@code PredictPages CORPUS_DIR OUT.jsonl [PAGES.txt]}. Only for
 * those that the list names, as corpus and page with a slash between them, if there is a list.
 */
public final class PredictPages {
  /** What the scorer of pages has no class for, and its truth does not hold. */
  private static final Set<String> UNKNOWN = Set.of("byline", "dateline", "bio");

  private PredictPages() {}

  public static void main(String[] args) throws IOException {
    CorpusPages corpus = CorpusPages.of(Path.of(args[0]));
    Set<String> wanted = args.length > 2 ? Set.copyOf(Files.readAllLines(Path.of(args[2]))) : null;
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]));
        PredictionWriter writer = new PredictionWriter(out)) {
      for (CorpusPages.Entry entry : corpus.entries()) {
        if (wanted != null && !wanted.contains(corpus.folder().getFileName() + "/" + entry.id())) {
          continue;
        }
        Prediction prediction = Prediction.of(Offprint.parser().parse(corpus.page(entry)), "");
        writer.write(entry.id(), "", prediction.without(UNKNOWN));
      }
    }
  }
}
