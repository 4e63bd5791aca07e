package consumer;

import java.io.IOException;
import org.offprint.export.TextExporter;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Heading;
import org.offprint.model.Node;
import org.offprint.model.Visitor;

/** One line for each block: its type, and the number of its words. */
public final class WordListExporter implements TextExporter, Visitor<String> {
  /** For the service loader. */
  public WordListExporter() {}

  @Override
  public String format() {
    return "word-list";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public String extension() {
    return "words";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    for (Block block : article.body()) {
      out.append(block.accept(this)).append('\n');
    }
  }

  @Override
  public String visitHeading(Heading heading) {
    return "heading " + heading.plainText();
  }

  @Override
  public String visitOther(Node node) {
    return node.type() + " " + node.plainText().split("\\s+").length;
  }
}
