import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.export.HtmlExporter;
import org.offprint.export.OutlineExporter;
import org.offprint.model.Article;
import org.offprint.model.Heading;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Link;
import org.offprint.model.Node;
import org.offprint.source.SavedPage;

/**
 * HtmlRoundTrip STEP FOLDER…: reads every STEP-th article, writes it as a page, reads that, writes
 * it again, and counts where the bytes differ, and where body, header or title do.
 */
final class HtmlRoundTrip {
  private static final HtmlExporter PAGE = Exporters.html().asPage();
  private static final OutlineExporter OUTLINE = Exporters.outline().withWidth(100_000);

  private final Map<String, Integer> counts = new TreeMap<>();
  private int articles;
  private int unstable;

  private HtmlRoundTrip() {}

  public static void main(String[] args) throws IOException {
    HtmlRoundTrip trip = new HtmlRoundTrip();
    int step = Integer.parseInt(args[0]);
    for (String folder : List.of(args).subList(1, args.length)) {
      trip.folder(Path.of(folder), step);
    }
    System.out.println(trip.articles + " articles, " + trip.unstable + " not byte-equal; differ: " + trip.counts);
    System.exit(trip.unstable == 0 ? 0 : 1);
  }

  private void folder(Path folder, int step) throws IOException {
    if (Files.isDirectory(folder.resolve("pages"))) {
      CorpusPages corpus = CorpusPages.of(folder);
      for (int i = 0; i < corpus.entries().size(); i += step) {
        CorpusPages.Entry entry = corpus.entries().get(i);
        check(folder.getFileName() + "-" + entry.id(), Offprint.parser().parse(corpus.page(entry)).article());
      }
      return;
    }
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      if (!file.toString().endsWith(".md")) {
        check(file.getFileName().toString(), Offprint.parse(file));
      }
    }
  }

  private void check(String name, Article before) {
    articles++;
    String page = PAGE.export(before);
    Article after = read(page);
    compare("title", before.title(), after.title());
    compare("header", outline(before.withBody(List.of()).withNotes(List.of()).withMetadata(org.offprint.model.Metadata.EMPTY)), outline(after.withBody(List.of()).withNotes(List.of()).withMetadata(org.offprint.model.Metadata.EMPTY)));
    compare("types", types(before), types(after));
    compare("text", text(before), text(after));
    compare("links", before.stream(Link.class).map(Link::href).toList(), after.stream(Link.class).map(Link::href).toList());
    compare("levels", before.headings().stream().map(Heading::level).toList(), after.headings().stream().map(Heading::level).toList());
    compare("notes", before.notes().size(), after.notes().size());
    compare("authors", before.authors().stream().map(a -> a.name()).toList(), after.authors().stream().map(a -> a.name()).toList());
    compare("dates", List.of(before.metadata().published(), before.metadata().modified()), List.of(after.metadata().published(), after.metadata().modified()));
    compare("language", before.metadata().language(), after.metadata().language());
    compare("facts", facts(before), facts(after));
    String again = PAGE.export(after);
    if (!page.equals(again)) {
      unstable++;
      if (unstable <= 25) {
        System.out.println(name + ": " + difference(page, again));
      }
    }
  }

  private static Article read(String page) {
    return Offprint.parseHtml(page, null);
  }

  private static List<String> types(Article article) {
    List<String> types = new ArrayList<>();
    article.body().forEach(block -> block.stream().filter(n -> !(n instanceof InlineQuotation)).forEach(node -> types.add(node.type())));
    return types;
  }

  private static List<Object> facts(Article a) {
    var m = a.metadata();
    return List.of(m.canonicalUrl(), m.siteName(), m.publisher(), m.section(), m.keywords(), m.description(), m.articleType());
  }

  private static String text(Article article) {
    StringBuilder text = new StringBuilder();
    article.body().forEach(block -> text.append(block.plainText()).append('\n'));
    return text.toString();
  }

  private static String outline(Article article) {
    return OUTLINE.export(article);
  }

  private void compare(String what, Object before, Object after) {
    if (!before.equals(after)) {
      int seen = counts.merge(what, 1, Integer::sum);
      if (seen <= 4) {
        System.out.println("  " + what + ": " + difference(before.toString(), after.toString()));
      }
    }
  }

  private static String difference(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 60);
    return ("…" + one.substring(from, Math.min(one.length(), at + 80)) + " ≠ …" + other.substring(from, Math.min(other.length(), at + 80))).replace("\n", "⏎");
  }
}
