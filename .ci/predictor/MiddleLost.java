import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.ElementPath;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Origin;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;

/**
 * Counts words of the true text of pages that were cut out of its middle: {@code MiddleLost OUT.json
 * CORPUS_DIR…}. What was cut out stands between two kept blocks, at least one of which is a child of
 * the element around both or stands in one wrapper in it; and the article has fewer of each of its
 * words than the truth. The middle begins with the first kept block that is neither a heading nor a
 * picture: what stands before it is the head. By the score alone is what no other rule gives a reason for.
 */
public final class MiddleLost {
  /** The rules that judge by a score, by what is like it, or by where it stands alone. */
  private static final Set<String> BY_SCORE =
      Set.of("body-scorer", "unlike-its-kind", "stands-alone", "outside-region");

  private static final int WRAPPERS = 2;

  /** What stands in a list, a table or a quotation stands where that does. */
  private static final Pattern GROUP =
      Pattern.compile("(?<=/)(ul|ol|dl|table|blockquote|figure)(\\[\\d+])?/.*");

  private MiddleLost() {}

  public static void main(String[] args) throws IOException {
    Map<String, Integer> lost = new TreeMap<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      CorpusPages corpus = CorpusPages.of(Path.of(folder));
      Map<String, String> truths = truths(Path.of(folder));
      for (CorpusPages.Entry entry : corpus.entries()) {
        ParseResult result = Offprint.parser().parse(corpus.page(entry));
        Words missing =
            Words.of(truths.get(entry.id())).minus(Words.of(text(result.article())));
        TreeMap<Integer, String> kept = kept(result.article());
        int head = head(result.article());
        for (Omission omission : result.report().omissions()) {
          Words words = Words.of(omission.text());
          boolean middle = omission.place().position() > head && isBetween(kept, omission);
          if (words.size() > 0 && middle && words.minus(missing).size() == 0) {
            lost.merge(omission.rule(), words.size(), Integer::sum);
            if (BY_SCORE.contains(omission.rule())) {
              System.out.printf(
                  "%s/%s: %s, %d words%n",
                  corpus.folder().getFileName(), entry.id(), omission.rule(), words.size());
            }
          }
        }
      }
    }
    int scored =
        lost.entrySet().stream()
            .filter(entry -> BY_SCORE.contains(entry.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    System.out.println("words of the truth cut out of the middle, by rule: " + lost);
    String figures = "{\"words_by_score\": %d}%n".formatted(scored);
    Files.writeString(Path.of(args[0]), figures, StandardCharsets.UTF_8);
    System.out.print(figures);
  }

  private static String text(Article article) {
    return ArticleText.title(article) + '\n' + ArticleText.rest(article);
  }

  /** The paths of the innermost kept blocks by their places. */
  private static TreeMap<Integer, String> kept(Article article) {
    TreeMap<Integer, String> kept = new TreeMap<>();
    for (Block block : article.body()) {
      block.stream(Node.class).forEach(node -> add(kept, node.info().origin()));
    }
    return kept;
  }

  /** Up to which place the head of an article reaches, if it has text. */
  private static int head(Article article) {
    for (Block block : article.body()) {
      boolean text =
          !(block instanceof Heading || block instanceof MediaBlock || block instanceof Figure);
      Origin origin = block.info().origin();
      if (text && origin != null && origin.place() instanceof ElementPath path) {
        return path.position();
      }
    }
    return Integer.MAX_VALUE;
  }

  private static void add(TreeMap<Integer, String> kept, Origin origin) {
    if (origin != null && origin.place() instanceof ElementPath path && path.position() >= 0) {
      kept.merge(path.position(), path.path(), (a, b) -> a.length() >= b.length() ? a : b);
    }
  }

  private static boolean isBetween(TreeMap<Integer, String> kept, Omission omission) {
    Map.Entry<Integer, String> before = kept.lowerEntry(omission.place().position());
    Map.Entry<Integer, String> after = kept.higherEntry(omission.place().position());
    if (before == null || after == null) {
      return false;
    }
    String[] first = GROUP.matcher(before.getValue()).replaceFirst("").split("/");
    String[] last = GROUP.matcher(after.getValue()).replaceFirst("").split("/");
    int shared = 0;
    while (shared < Math.min(first.length, last.length) && first[shared].equals(last[shared])) {
      shared++;
    }
    return Math.max(first.length, last.length) - shared <= WRAPPERS;
  }

  /** The true texts of a corpus by their pages. */
  private static Map<String, String> truths(Path folder) throws IOException {
    Map<String, String> truths = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(folder.resolve("truth.jsonl").toFile())) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        String id = "";
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
          JsonToken token = json.nextToken();
          depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
          if (token == JsonToken.VALUE_STRING && "text".equals(json.currentName())) {
            text.append(json.getText()).append('\n');
          } else if (token == JsonToken.VALUE_STRING && depth == 1 && "id".equals(json.currentName())) {
            id = json.getText();
          }
        }
        truths.put(id, text.toString());
      }
    }
    return truths;
  }
}
