import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.offprint.export.ArticleJson;
import org.offprint.internal.export.markdown.MarkdownReadBack;

/**
 * CheckMarkdown JSON MARKDOWN: holds every article of the first folder against the file of the same
 * name in the second.
 */
final class CheckMarkdown {
  private CheckMarkdown() {}

  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(args[0]))) {
      files = found.sorted().toList();
    }
    int different = 0;
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.json$", "");
      List<String> expected = MarkdownReadBack.expected(ArticleJson.read(Files.readString(file)));
      String markdown = Files.readString(Path.of(args[1]).resolve(name + ".md"));
      List<String> found = MarkdownReadBack.found(markdown);
      if (!found.equals(expected)) {
        different++;
        report(name, expected, found);
      }
    }
    System.out.println(files.size() + " articles, " + different + " read back otherwise");
    System.exit(different == 0 && !files.isEmpty() ? 0 : 1);
  }

  /** The first line that differs. */
  private static void report(String name, List<String> expected, List<String> found) {
    int at = 0;
    while (at < Math.min(expected.size(), found.size())
        && expected.get(at).equals(found.get(at))) {
      at++;
    }
    System.out.println(name + ", block " + at);
    System.out.println("  expected " + (at < expected.size() ? expected.get(at) : "the end"));
    System.out.println("  found    " + (at < found.size() ? found.get(at) : "the end"));
  }
}
