import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * RenderMarkdown FOLDER: renders each FOLDER/*.md as the worst of readers does, with markup let
 * through and addresses as they are, into open-md-*.html beside it.
 */
final class RenderMarkdown {
  private RenderMarkdown() {}

  public static void main(String[] args) throws IOException {
    List<Extension> extensions = List.of(TablesExtension.create(), FootnotesExtension.create());
    Parser parser = Parser.builder().extensions(extensions).build();
    HtmlRenderer renderer =
        HtmlRenderer.builder().extensions(extensions).escapeHtml(false).sanitizeUrls(false).build();
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(args[0]))) {
      files = found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.md$", "");
      String html = renderer.render(parser.parse(Files.readString(file)));
      Files.writeString(
          file.resolveSibling("open-md-" + name + ".html"),
          "<!DOCTYPE html><title>x</title><meta charset=utf-8>\n" + html);
    }
  }
}
