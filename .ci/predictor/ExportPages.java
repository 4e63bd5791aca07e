import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.offprint.Offprint;
import org.offprint.export.Exporter;
import org.offprint.export.Exporters;
import org.offprint.export.PandocApiVersion;
import org.offprint.model.Article;

/**
 * ExportPages OUT FORMAT STEP FOLDER…: writes every STEP-th article of each folder in a format. A
 * folder is a corpus with pages/, a folder of articles, or one of specifications whose examples
 * stand in fences of html or text.
 */
final class ExportPages {
  private final Path out;
  private final Exporter exporter;
  private int written;

  private ExportPages(Path out, Exporter exporter) {
    this.out = out;
    this.exporter = exporter;
  }

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    Files.createDirectories(out);
    ExportPages pages = new ExportPages(out, exporter(args[1]));
    int step = Integer.parseInt(args[2]);
    for (String folder : List.of(args).subList(3, args.length)) {
      pages.folder(Path.of(folder), step);
    }
    System.out.println(pages.written + " articles as " + args[1]);
  }

  /**
   * By format; "page" is the reading page, "closed-page" the one that shows nothing remote,
   * "pandoc-1.22" the older version of pandoc's tree.
   */
  private static Exporter exporter(String name) {
    return switch (name) {
      case "page" -> Exporters.html().asPage();
      case "closed-page" -> Exporters.html().asPage().withRemotePictures(false);
      case "pandoc-1.22" -> Exporters.pandoc().withApiVersion(PandocApiVersion.V1_22);
      default -> Exporters.find(name).orElseThrow();
    };
  }

  private void folder(Path folder, int step) throws IOException {
    if (Files.isDirectory(folder.resolve("pages"))) {
      CorpusPages corpus = CorpusPages.of(folder);
      for (int i = 0; i < corpus.entries().size(); i += step) {
        CorpusPages.Entry entry = corpus.entries().get(i);
        String name = folder.getFileName() + "-" + entry.id();
        write(name, Offprint.parser().parse(corpus.page(entry)).article());
      }
      return;
    }
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(".md")) {
        List<Article> examples = SpecExamples.of(file);
        for (int i = 0; i < examples.size(); i++) {
          write(name + "-" + (i + 1), examples.get(i));
        }
      } else {
        write(name, Offprint.parse(file));
      }
    }
  }

  private void write(String name, Article article) throws IOException {
    String file = name.replaceAll("[^A-Za-z0-9._-]", "_") + "." + exporter.extension();
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out.resolve(file)))) {
      exporter.write(article, to);
    }
    written++;
  }
}
