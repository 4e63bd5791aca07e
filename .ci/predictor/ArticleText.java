import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Code;
import org.offprint.model.CodeBlock;
import org.offprint.model.Contributor;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.InlineImage;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LineBreak;
import org.offprint.model.Node;
import org.offprint.model.NoteReference;
import org.offprint.model.Text;

/** All words of an article that its page shows, a line for each block. The title stands alone. */
final class ArticleText {
  private final StringBuilder text = new StringBuilder();

  private ArticleText() {}

  static String title(Article article) {
    ArticleText writer = new ArticleText();
    writer.add(article.header().title());
    return writer.text.toString();
  }

  static String rest(Article article) {
    ArticleText writer = new ArticleText();
    Header header = article.header();
    writer.add(header.kicker());
    writer.add(header.standfirst());
    header.byline().ifPresent(line -> writer.add(List.of(line)));
    writer.add(header.credits());
    header
        .dateline()
        .filter(dateline -> dateline.placement() == DatelinePlacement.OWN_LINE)
        .ifPresent(dateline -> writer.text.append(dateline.raw()).append('\n'));
    writer.add(article.body());
    writer.add(article.notes());
    for (Contributor contributor : article.metadata().contributors()) {
      writer.add(contributor.bio());
    }
    return writer.text.toString();
  }

  private void add(List<? extends Node> nodes) {
    text.append('\n');
    nodes.forEach(this::add);
    text.append('\n');
  }

  private void add(Node node) {
    String gap = node instanceof Inline ? "" : "\n";
    text.append(gap);
    if (node instanceof Text leaf) {
      text.append(leaf.value());
    } else if (node instanceof Code leaf) {
      text.append(leaf.plainText());
    } else if (node instanceof CodeBlock leaf) {
      text.append(leaf.text());
    } else if (node instanceof NoteReference leaf) {
      text.append(leaf.label());
    } else if (node instanceof LineBreak) {
      text.append('\n');
    } else if (node instanceof InlineQuotation quotation) {
      text.append(quotation.open());
      node.children().forEach(this::add);
      text.append(quotation.close());
    } else if (!(node instanceof InlineImage)) {
      node.children().forEach(this::add);
    }
    text.append(gap);
  }
}
