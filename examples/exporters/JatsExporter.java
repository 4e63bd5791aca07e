package exporters;

import java.io.IOException;
import org.offprint.export.TextExporter;
import org.offprint.model.Article;

/**
 * Writes an article as JATS 1.3, in the tag set for archiving.
 *
 * <p>Kicker, title, contributors, standfirst and what is known of the article are {@code front};
 * bylines, credits and a dateline as printed are {@code author-notes}. Headings make nested {@code
 * sec}, notes are an {@code fn-group}. Turns are {@code speech}; boxes, updates, embeds and
 * editorial notes {@code boxed-text}; quotations in a sentence {@code named-content} with their
 * marks. Where JATS takes paragraphs alone, other blocks stand in one. Custom nodes are written as
 * their children.
 *
 * <p>Not written: direction, node data, evidence, extra metadata, renditions of media, attributions
 * that are not printed as a citation, which JATS has no place for.
 */
public final class JatsExporter implements TextExporter {
  private static final String DOCTYPE =
      "<!DOCTYPE article PUBLIC"
          + " \"-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN\""
          + " \"JATS-archivearticle1-3.dtd\">";

  @Override
  public String format() {
    return "jats";
  }

  @Override
  public String mediaType() {
    return "application/jats+xml";
  }

  @Override
  public String extension() {
    return "jats.xml";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    Identifiers ids = new Identifiers(article);
    Markup markup = new Markup(out, ids, "id");
    JatsInlines inlines = new JatsInlines(markup, ids);
    JatsBlocks blocks = new JatsBlocks(markup, ids, inlines);
    markup.prologue("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + DOCTYPE);
    markup.block(
        "article",
        "xmlns:xlink",
        "http://www.w3.org/1999/xlink",
        "dtd-version",
        "1.3",
        "article-type",
        article.metadata().articleType().orElse("other"),
        "xml:lang",
        XmlValue.language(article.metadata().language().orElse("und")));
    new JatsFront(markup, article, blocks, inlines).write();
    markup.block("body");
    blocks.sections(article.body()).end();
    if (!article.notes().isEmpty()) {
      markup.block("back").block("fn-group").nodes(article.notes(), blocks).end().end();
    }
    markup.end().prologue("\n").write();
  }
}
