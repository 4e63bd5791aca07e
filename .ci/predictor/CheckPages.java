import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.offprint.Offprint;
import org.offprint.parse.ParseResult;

/**
 * Holds every page of some corpora to what must be true of all pages: {@code CheckPages OUT.json
 * CORPUS_DIR…}. Writes the figures, lists the worst pages, and prints a digest of all articles.
 */
public final class CheckPages {
  private static final int WORST = 20;

  private record Finding(String page, PageLaw law, MediaLaw media) {
    int size() {
      return law.size() + media.size();
    }
  }

  private CheckPages() {}

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    RoundTrip roundTrip = new RoundTrip();
    List<Finding> findings = new ArrayList<>();
    int changed = 0;
    for (String folder : List.of(args).subList(1, args.length)) {
      CorpusPages corpus = CorpusPages.of(Path.of(folder));
      for (CorpusPages.Entry entry : corpus.entries()) {
        String name = corpus.folder().getFileName() + "/" + entry.id();
        ParseResult result = Offprint.parser().parse(corpus.page(entry));
        String html = corpus.text(entry, result.report().charset());
        findings.add(new Finding(name, PageLaw.of(html, result), MediaLaw.of(html, result)));
        if (!roundTrip.holds(result.article())) {
          changed++;
          System.out.println(name + " does not come back from JSON as it was");
        }
      }
    }
    int unaccounted = findings.stream().mapToInt(f -> f.law().unaccounted().size()).sum();
    int doubled = findings.stream().mapToInt(f -> f.law().doubled().size()).sum();
    int media = findings.stream().mapToInt(f -> f.media().size()).sum();
    findings.stream()
        .filter(finding -> finding.size() > 0)
        .sorted(Comparator.comparingInt(finding -> -finding.size()))
        .limit(WORST)
        .forEach(CheckPages::print);
    String figures =
        "{\"pages\": %d, \"words_unaccounted\": %d, \"words_doubled\": %d,"
            + " \"media_unaccounted\": %d, \"json_changed\": %d}\n";
    figures = figures.formatted(findings.size(), unaccounted, doubled, media, changed);
    Files.writeString(Path.of(args[0]), figures);
    System.out.print(figures);
    System.out.println("SHA-256 of the articles: " + roundTrip.digest());
  }

  private static void print(Finding finding) {
    PageLaw law = finding.law();
    System.out.printf(
        "%s: %d unaccounted for %s, %d doubled %s%n",
        finding.page(),
        law.unaccounted().size(),
        law.unaccounted(),
        law.doubled().size(),
        law.doubled());
    if (finding.media().size() > 0) {
      System.out.printf(
          "  media unaccounted for %s, doubled %s%n",
          finding.media().unaccounted(), finding.media().doubled());
    }
  }
}
