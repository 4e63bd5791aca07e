import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Paragraph;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;

/**
 * Makes every page of some corpora ten times as long, with paragraphs of other pages in the markup
 * of its own, and counts how many of these are kept: {@code LongerPages OUT.json CORPUS_DIR…}. Of
 * {@code --only FILE}, a list of pages as the training writes them, no others are taken.
 */
public final class LongerPages {
  private static final int TIMES = 9;
  private static final int MOST_ADDED = 3000;
  private static final int WORST = 15;
  private static final double GOOD = .98;

  /** From page to page other paragraphs come first. */
  private static final int STEP = 97;

  private record Finding(String page, int added, int kept, Map<String, Integer> rules) {
    double share() {
      return (double) kept / added;
    }
  }

  private LongerPages() {}

  public static void main(String[] args) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(args));
    int only = arguments.indexOf("--only");
    Set<String> names = null;
    if (only >= 0) {
      names = new HashSet<>(Files.readAllLines(Path.of(arguments.get(only + 1))));
      arguments.subList(only, only + 2).clear();
    }
    int every = arguments.indexOf("--every");
    int step = 1;
    if (every >= 0) {
      step = Integer.parseInt(arguments.get(every + 1));
      arguments.subList(every, every + 2).clear();
    }
    List<String> texts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (boolean measuring : new boolean[] {false, true}) {
      int number = 0;
      for (String folder : arguments.subList(1, arguments.size())) {
        CorpusPages corpus = CorpusPages.of(Path.of(folder));
        for (CorpusPages.Entry entry : corpus.entries()) {
          String name = corpus.folder().getFileName() + "/" + entry.id();
          if (names != null && !names.contains(name)) {
            continue;
          }
          if (measuring && number++ % step != 0) {
            continue;
          }
          SavedPage page = corpus.page(entry);
          ParseResult result = Offprint.parser().parse(page);
          if (measuring) {
            String html = corpus.text(entry, result.report().charset());
            measure(name, html, page, result.article(), texts, STEP * (number - 1), findings);
          } else {
            LongerPage.paragraphs(result.article()).forEach(p -> texts.add(single(p.plainText())));
          }
        }
      }
    }
    report(findings, Path.of(arguments.get(0)));
  }

  private static void measure(
      String name,
      String html,
      SavedPage page,
      Article article,
      List<String> texts,
      int from,
      List<Finding> findings) {
    LongerPage longer = new LongerPage(html, article);
    Set<String> own = new HashSet<>();
    article.stream(Paragraph.class).forEach(paragraph -> own.add(paragraph.plainText()));
    List<String> added = new ArrayList<>();
    int wanted = Math.min(MOST_ADDED, TIMES * longer.size());
    Set<String> chosen = new HashSet<>(own);
    for (int i = 0; i < texts.size() && added.size() < wanted; i++) {
      String text = texts.get((from + i) % texts.size());
      if (chosen.add(text)) {
        added.add(text);
      }
    }
    if (added.isEmpty()) {
      return;
    }
    SavedPage made = SavedPage.ofHtml(longer.with(added, TIMES));
    ParseResult result =
        Offprint.parser().parse(page.url().isPresent() ? made.withUrl(page.url().get()) : made);
    Set<String> kept = new HashSet<>();
    result.article().stream(Paragraph.class).forEach(paragraph -> kept.add(paragraph.plainText()));
    Set<String> lost = new HashSet<>(added);
    lost.removeAll(kept);
    String whole = lost.isEmpty() ? "" : result.article().plainText();
    lost.removeIf(whole::contains);
    Map<String, Integer> rules = new TreeMap<>();
    for (Omission omission : result.report().omissions()) {
      if (lost.contains(omission.text())) {
        rules.merge(omission.rule(), 1, Integer::sum);
      }
    }
    findings.add(new Finding(name, added.size(), added.size() - lost.size(), rules));
  }

  /** With single spaces, as a page shows them: formulas were taken out. */
  private static String single(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static void report(List<Finding> findings, Path out) throws IOException {
    findings.stream()
        .filter(finding -> finding.share() < GOOD)
        .sorted(Comparator.comparingDouble(Finding::share))
        .limit(WORST)
        .forEach(
            f -> System.out.printf("%s: %d of %d kept %s%n", f.page(), f.kept(), f.added(), f.rules()));
    long added = findings.stream().mapToLong(Finding::added).sum();
    long kept = findings.stream().mapToLong(Finding::kept).sum();
    long below = findings.stream().filter(finding -> finding.share() < GOOD).count();
    String figures =
        String.format(
            Locale.ROOT,
            "{\"pages\": %d, \"added\": %d, \"kept\": %.5f, \"pages_below\": %d}%n",
            findings.size(),
            added,
            (double) kept / added,
            below);
    Files.writeString(out, figures, StandardCharsets.UTF_8);
    System.out.print(figures);
  }
}
