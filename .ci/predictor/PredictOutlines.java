import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.model.Article;
import org.offprint.model.Attribution;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Metadata;
import org.offprint.model.QuotationFunction;

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
          Exporters.outline().export(structure(article)));
    }
  }

  /**
   * Outlines compare structure. Who said what, and why, is measured by predict-quotes; where and when
   * a page was saved, which programs write into it, is held by tests.
   */
  private static Article structure(Article article) {
    Metadata known =
        article.metadata().withUrl(Optional.empty()).withSaved(Optional.empty());
    return article.withMetadata(known).replaceInlines(
        InlineQuotation.class,
        quotation ->
            List.of(
                quotation
                    .withFunction(QuotationFunction.UNKNOWN)
                    .withAttribution((Attribution) null)));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
