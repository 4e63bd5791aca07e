import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.export.HtmlExporter;
import org.offprint.export.OutlineExporter;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Contributor;
import org.offprint.model.Heading;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Link;
import org.offprint.model.Media;
import org.offprint.model.Metadata;
import org.offprint.model.Node;

/**
 * HtmlRoundTrip STEP FOLDER…: reads every STEP-th article, writes it as a page, reads that and
 * writes it again, as page and fragment. Names each article of which body, header, notes or
 * metadata differ, or the bytes, and ends with 1 if there is one. A damaged page must differ.
 */
final class HtmlRoundTrip {
  private static final HtmlExporter PAGE = Exporters.html().asPage();
  private static final HtmlExporter FRAGMENT = Exporters.html();
  private static final OutlineExporter OUTLINE = Exporters.outline().withWidth(100_000);

  private final Map<String, Integer> counts = new TreeMap<>();
  private final SaidInHtml said = new SaidInHtml();
  private final List<String> found = new ArrayList<>();
  private int articles;
  private int unstable;
  private int different;

  private HtmlRoundTrip() {}

  public static void main(String[] args) throws IOException {
    HtmlRoundTrip trip = new HtmlRoundTrip();
    int step = Integer.parseInt(args[0]);
    for (String folder : List.of(args).subList(1, args.length)) {
      trip.folder(Path.of(folder), step);
    }
    System.out.println(
        trip.articles + " articles, " + trip.unstable + " not byte-equal, " + trip.different
            + " read back otherwise " + trip.counts + "; " + trip.said);
    System.exit(trip.unstable + trip.different == 0 ? 0 : 1);
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
      String name = file.getFileName().toString();
      if (name.endsWith(".md")) {
        List<Article> examples = SpecExamples.of(file);
        for (int i = 0; i < examples.size(); i++) {
          check(name + "-" + (i + 1), examples.get(i));
        }
      } else {
        check(name, Offprint.parse(file));
      }
    }
  }

  private void check(String name, Article article) {
    articles++;
    String page = PAGE.export(article);
    Article before = said.of(article);
    Article after = read(page);
    found.clear();
    compare(before, after);
    if (!found.isEmpty()) {
      different++;
      found.forEach(difference -> System.out.println(name + " " + difference));
    }
    damage(name, before, page);
    String again = PAGE.export(after);
    String one = page.equals(again) ? FRAGMENT.export(article) : page;
    String other = page.equals(again) ? FRAGMENT.export(after) : again;
    if (!one.equals(other)) {
      unstable++;
      System.out.println(name + " bytes: " + difference(one, other));
    }
  }

  /** The first article without its first paragraph must be found to differ. */
  private void damage(String name, Article before, String page) {
    if (articles == 1) {
      found.clear();
      compare(before, read(page.replaceFirst("(?s)<p>.*?</p>", "")));
      if (found.isEmpty()) {
        throw new IllegalStateException(name + ": a damaged page was read back the same");
      }
      counts.clear();
    }
  }

  private void compare(Article before, Article after) {
    compare("title", before.title(), after.title());
    compare("header", outline(header(before)), outline(header(after)));
    compare("types", types(before), types(after));
    compare("text", text(before.body()), text(after.body()));
    compare("links", links(before), links(after));
    compare("levels", levels(before), levels(after));
    compare("notes", notes(before), notes(after));
    compare("authors", authors(before), authors(after));
    compare("bios", bios(before), bios(after));
    compare("facts", SaidInHtml.clean(facts(before).toString()), facts(after).toString());
  }

  private static Article read(String page) {
    return Offprint.parseHtml(page, null);
  }

  private static Article header(Article article) {
    return article.withBody(List.of()).withNotes(List.of()).withMetadata(Metadata.EMPTY);
  }

  private static List<String> links(Article article) {
    return article.stream(Link.class).map(Link::href).toList();
  }

  private static List<Integer> levels(Article article) {
    return article.headings().stream().map(Heading::level).toList();
  }

  private static List<String> notes(Article article) {
    return article.notes().stream().map(note -> note.label() + ' ' + note.plainText()).toList();
  }

  private static List<String> authors(Article article) {
    return article.authors().stream().map(author -> SaidInHtml.clean(author.name())).toList();
  }

  private static Set<String> bios(Article article) {
    Set<String> bios = new LinkedHashSet<>();
    for (Contributor contributor : article.metadata().contributors()) {
      if (!contributor.bio().isEmpty()) {
        bios.add(text(contributor.bio()));
      }
    }
    return bios;
  }

  private static List<String> types(Article article) {
    List<String> types = new ArrayList<>();
    for (Block block : article.body()) {
      block.stream().filter(n -> !(n instanceof InlineQuotation)).forEach(node -> types.add(node.type()));
    }
    return types;
  }

  private static List<Object> facts(Article article) {
    Metadata m = article.metadata();
    return List.of(
        m.published(), m.modified(), m.language(), address(m.canonicalUrl()), address(m.license()),
        address(m.leadImage().map(Media::url)), m.siteName(), m.publisher(), m.section(),
        m.keywords(), m.description(), m.articleType());
  }

  private static Optional<String> address(Optional<String> url) {
    return url.filter(SaidInHtml::isAllowed).map(SaidInHtml::written);
  }

  private static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(block.plainText()).append('\n'));
    return text.toString();
  }

  private static String outline(Article article) {
    return OUTLINE.export(article);
  }

  private void compare(String what, Object before, Object after) {
    if (!before.equals(after)) {
      counts.merge(what, 1, Integer::sum);
      found.add(what + ": " + difference(before.toString(), after.toString()));
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
