import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.offprint.internal.Read;
import org.offprint.model.Article;
import org.offprint.parse.ArticleParser;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * Counts for each constant of a list how many articles say something else with half of it and with
 * twice, of every other development page and of all texts: {@code MeasureConstants LIST TABLE
 * CORPORA}, with the classes of {@link OpenConstants} first on the class path. Constants that stand
 * in the table are not measured again.
 */
public final class MeasureConstants {
  private static final List<String> PAGES =
      List.of("fundus-a", "wcxb-dev", "readability-js", "metadata-a");
  private static final List<String> TEXTS = List.of("text-articles", "text-copies");
  private static final String ROOT = "org.offprint.internal.";

  private final ArticleParser parser = ArticleParser.builder().build();
  private final Sources pages;
  private final Sources texts;
  private final Sources undecoded;

  /** Sources and the articles that they give today. */
  private static final class Sources {
    private final List<SavedPage> sources;
    private final List<Article> articles = new ArrayList<>();
    private final List<BitSet> read = new ArrayList<>();

    private Sources(List<SavedPage> sources) {
      this.sources = sources;
    }
  }

  private MeasureConstants(Path corpora) throws IOException {
    List<SavedPage> decoded = new ArrayList<>();
    List<SavedPage> bytes = new ArrayList<>();
    for (String name : PAGES) {
      CorpusPages corpus = CorpusPages.of(corpora.resolve(name));
      for (int i = 0; i < corpus.entries().size(); i += 2) {
        CorpusPages.Entry entry = corpus.entries().get(i);
        decoded.add(corpus.page(entry));
        String text = corpus.text(entry, "UTF-8");
        bytes.add(
            SavedPage.of(text.getBytes(StandardCharsets.UTF_8)).withKind(SourceKind.HTML));
      }
    }
    List<SavedPage> copies = new ArrayList<>();
    for (String name : TEXTS) {
      try (Stream<Path> files = Files.list(corpora.resolve(name))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
          copies.add(SavedPage.of(Files.readAllBytes(file)));
        }
      }
    }
    pages = new Sources(decoded);
    undecoded = new Sources(bytes);
    texts = new Sources(copies);
  }

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path table = Path.of(args[1]);
    Set<String> done = new HashSet<>();
    if (Files.exists(table)) {
      for (String row : Files.readAllLines(table)) {
        done.add(String.join(" ", List.of(row.split(" ")).subList(0, 2)));
      }
    }
    MeasureConstants measure = new MeasureConstants(Path.of(args[2]));
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] constant = line.split(" ");
      String name = constant[0].substring(ROOT.length()) + ' ' + constant[1];
      if (done.add(name)) {
        String row = name + ' ' + measure.row(constant) + '\n';
        System.out.print(row);
        Files.writeString(table, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
    }
  }

  private String row(String[] constant) throws ReflectiveOperationException {
    Field field = Class.forName(constant[0]).getDeclaredField(constant[1]);
    field.setAccessible(true);
    Number value = (Number) field.get(null);
    if (constant[2].equals("early") || value.doubleValue() <= 0) {
      return value + " not measured";
    }
    Number half = half(value);
    Number twice = twice(value);
    int number = Integer.parseInt(constant[3]);
    String row = value + " " + half + ": " + changed(constant[0], number, field, half);
    row += ", " + twice + ": " + changed(constant[0], number, field, twice);
    return row;
  }

  private static Number half(Number value) {
    if (value instanceof Integer whole) {
      return whole / 2;
    }
    return value instanceof Float ? (Number) (value.floatValue() / 2) : value.doubleValue() / 2;
  }

  /** Of a share, the mean of it and of all there is. */
  private static Number twice(Number value) {
    if (value instanceof Integer whole) {
      return (int) Math.min(Integer.MAX_VALUE, whole * 2L);
    }
    double more = value.doubleValue();
    more = more < 1 ? (more + 1) / 2 : 2 * more;
    return value instanceof Float ? (Number) (float) more : more;
  }

  private String changed(String type, int number, Field field, Number value)
      throws ReflectiveOperationException {
    String counts = "";
    if (!type.startsWith(ROOT + "text.")) {
      Sources read = type.startsWith(ROOT + "decode.") ? undecoded : pages;
      counts += changed(read, number, field, value) + " of " + read.sources.size() + " pages";
    }
    if (!type.startsWith(ROOT + "html.")) {
      counts += counts.isEmpty() ? "" : " and ";
      counts += changed(texts, number, field, value) + " of " + texts.sources.size() + " texts";
    }
    return counts;
  }

  private int changed(Sources read, int number, Field field, Number value)
      throws ReflectiveOperationException {
    if (read.articles.isEmpty()) {
      for (SavedPage source : read.sources) {
        Arrays.fill(Read.SEEN, false);
        read.articles.add(article(source));
        read.read.add(seen());
      }
    }
    Number today = (Number) field.get(null);
    field.set(null, value);
    int changed = 0;
    for (int i = 0; i < read.sources.size(); i++) {
      // What never asks for it cannot change.
      if (read.read.get(i).get(number)
          && !read.articles.get(i).equals(article(read.sources.get(i)))) {
        changed++;
      }
    }
    field.set(null, today);
    return changed;
  }

  private static BitSet seen() {
    BitSet seen = new BitSet();
    for (int i = 0; i < Read.SEEN.length; i++) {
      seen.set(i, Read.SEEN[i]);
    }
    return seen;
  }

  /** The article, or null where a value is too much for the code. */
  private Article article(SavedPage source) {
    try {
      return parser.parse(source).article();
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }
}
