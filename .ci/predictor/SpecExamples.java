import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.Offprint;
import org.offprint.model.Article;

/** The articles of a specification, whose examples stand in fences of html or text. */
final class SpecExamples {
  private static final Pattern EXAMPLE =
      Pattern.compile("^```(html|text)\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  private SpecExamples() {}

  static List<Article> of(Path specification) throws IOException {
    List<Article> articles = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(Files.readString(specification));
    while (example.find()) {
      articles.add(
          example.group(1).equals("html")
              ? Offprint.parseHtml(example.group(2), "https://example.org/story")
              : Offprint.parseText(example.group(2)));
    }
    return articles;
  }
}
