import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.model.Article;

/**
 * Counts the relative addresses in the articles of corpora, {@code RelativeAddresses CORPUS_DIR…}, and
 * fails if a page that declares an address has any: one whose article has an address.
 */
public final class RelativeAddresses {
  private static final Set<String> ADDRESSES = Set.of("href", "url");
  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  private RelativeAddresses() {}

  public static void main(String[] args) throws IOException {
    int pages = 0;
    int declaring = 0;
    int relativePages = 0;
    int relative = 0;
    int undeclared = 0;
    for (String folder : args) {
      CorpusPages corpus = CorpusPages.of(Path.of(folder));
      for (CorpusPages.Entry entry : corpus.entries()) {
        Article article = Offprint.parser().parse(corpus.page(entry)).article();
        boolean declares =
            article.metadata().url().isPresent() || article.metadata().canonicalUrl().isPresent();
        List<String> found = relative(Exporters.json().export(article));
        pages++;
        declaring += declares ? 1 : 0;
        relativePages += declares && !found.isEmpty() ? 1 : 0;
        relative += declares ? found.size() : 0;
        undeclared += declares ? 0 : found.size();
        if (declares && !found.isEmpty()) {
          String page = corpus.folder().getFileName() + "/" + entry.id();
          System.out.println(page + " " + found.size() + " " + found.get(0));
        }
      }
    }
    System.out.printf(
        "pages %d, declaring %d, of these with relative addresses %d, addresses %d; elsewhere %d%n",
        pages, declaring, relativePages, relative, undeclared);
    System.exit(relative > 0 ? 1 : 0);
  }

  /** The relative addresses in an article, but for what witnesses say. */
  private static List<String> relative(String article) throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(article)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          if (name.equals("evidence")) {
            json.nextToken();
            json.skipChildren();
          } else if (ADDRESSES.contains(name) && json.nextToken() == JsonToken.VALUE_STRING) {
            String address = json.getText();
            if (!ABSOLUTE.matcher(address).matches()) {
              found.add(address);
            }
          }
        }
      }
    }
    return found;
  }
}
