package org.offprint.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;

/**
 * Writes an article as plain text for reading.
 *
 * <p>In this order: kicker, title, standfirst, byline, a dateline that has a line of its own, the
 * body, further credits, the contributors' bios and the notes. Blocks are set apart by a blank
 * line, a paragraph is one line. Items of lists begin with {@code -} or their number, the lines of
 * quotations with {@code >}; code and the explanations of terms are indented by four blanks; the
 * cells of a table row are set apart by tabs; a thematic break is {@code * * *}.
 *
 * <p>Every word of {@link Article#plainText()} is in the text. Pictures and addresses are not, nor
 * is what is known about the article but not printed in it. The text ends with a line feed, unless
 * it is empty. Writing costs O(nodes + characters).
 */
public final class PlainTextExporter implements TextExporter {
  private final LineWrapper wrapper;

  /** Writes each paragraph as one line. */
  public PlainTextExporter() {
    this(LineWrapper.NONE);
  }

  private PlainTextExporter(LineWrapper wrapper) {
    this.wrapper = wrapper;
  }

  /**
   * The same exporter that breaks long lines at white space. It never breaks a word, so a longer
   * word has a longer line, and text in scripts that set no blanks is not broken at all. Code and
   * tables are left as they are.
   *
   * @param codePoints how long a line may be, with what stands before its words
   * @return the exporter
   * @throws IllegalArgumentException if the width is not positive
   */
  public PlainTextExporter withLineWidth(int codePoints) {
    if (codePoints < 1) {
      throw new IllegalArgumentException("codePoints must be positive, but is " + codePoints);
    }
    return new PlainTextExporter(new LineWrapper(codePoints));
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    Header header = article.header();
    List<Node> nodes = new ArrayList<>();
    addLine(nodes, header.kicker());
    addLine(nodes, header.title());
    nodes.addAll(header.standfirst());
    header.byline().ifPresent(nodes::add);
    header
        .dateline()
        .filter(dateline -> dateline.placement() == DatelinePlacement.OWN_LINE)
        .map(Dateline::raw)
        .filter(raw -> !raw.isEmpty())
        .ifPresent(raw -> addLine(nodes, List.of(Text.of(raw))));
    nodes.addAll(article.body());
    nodes.addAll(header.credits());
    article.metadata().contributors().stream().map(Contributor::bio).forEach(nodes::addAll);
    nodes.addAll(article.notes());
    new PlainTextWriter(new TextLayout(out, wrapper)).write(nodes);
  }

  private static void addLine(List<Node> nodes, List<Inline> line) {
    if (!line.isEmpty()) {
      nodes.add(Paragraph.of(line));
    }
  }
}
