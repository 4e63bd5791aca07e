package org.offprint.internal.export.markdown;

import java.io.IOException;
import java.util.List;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.PrintedDateline;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.Header;
import org.offprint.model.Text;

/**
 * Writes the parts of an article as Markdown, in their order.
 *
 * @param frontMatter whether what is known of the article is written above the text
 * @param handlers what callers write in their own way
 */
public record MarkdownDocument(boolean frontMatter, NodeHandlers handlers) {
  public void write(Article article, Appendable out) throws IOException {
    MarkdownLayout layout = new MarkdownLayout(out);
    if (frontMatter) {
      new MarkdownFrontMatter(out).write(article);
      layout.beginBelow();
    }
    MarkdownWriter writer = new MarkdownWriter(layout, handlers, MarkdownNotes.of(article));
    Header header = article.header();
    writer.line(header.kicker());
    writer.title(header.title());
    writer.apart(header.standfirst());
    header.byline().map(List::of).ifPresent(writer::apart);
    PrintedDateline.of(header).ifPresent(raw -> writer.line(List.of(Text.of(raw))));
    writer.apart(article.body());
    writer.apart(header.credits());
    article.metadata().contributors().stream().map(Contributor::bio).forEach(writer::apart);
    writer.apart(article.notes());
    writer.write();
  }
}
