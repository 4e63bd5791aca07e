package exporters;

import java.io.IOException;
import java.util.List;
import org.offprint.export.TextExporter;
import org.offprint.model.Article;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.Header;

/**
 * Writes an article as TEI P5.
 *
 * <p>What is known of the article is in {@code sourceDesc} and {@code profileDesc}; contributors
 * and speakers are each a {@code person}. Kicker, title, standfirst and bylines are {@code front},
 * headings make nested {@code div}, notes are {@code back}. Quoted speech is {@code said}, with
 * {@code who} if the speaker is known; marks of quotation stay in the text. Turns are {@code sp},
 * boxes and updates {@code floatingText}. Custom nodes are written as their children.
 *
 * <p>Not written: direction, node data, evidence, extra metadata, renditions of media, the outlet
 * and date of editorial notes, mention, cue and work of attributions.
 */
public final class TeiExporter implements TextExporter {
  @Override
  public String format() {
    return "tei";
  }

  @Override
  public String mediaType() {
    return "application/tei+xml";
  }

  @Override
  public String extension() {
    return "tei.xml";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    Identifiers ids = new Identifiers(article);
    Markup markup = new Markup(out, ids, "xml:id");
    TeiPersons persons = new TeiPersons(article, ids);
    TeiInlines inlines = new TeiInlines(markup, ids, persons);
    TeiBlocks blocks = new TeiBlocks(markup, ids, persons, inlines);
    markup.prologue("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    markup.block(
        "TEI",
        "xmlns",
        "http://www.tei-c.org/ns/1.0",
        "xml:lang",
        XmlValue.language(article.metadata().language().orElse(null)));
    new TeiHeader(markup, article, persons, blocks, inlines).write();
    markup.block("text");
    front(article.header(), markup, blocks, inlines);
    blocks.body(
        () ->
            article
                .header()
                .dateline()
                .filter(dateline -> dateline.placement() == DatelinePlacement.OWN_LINE)
                .map(Dateline::raw)
                .filter(raw -> !raw.isEmpty())
                .ifPresent(raw -> markup.line("dateline", raw)),
        article.body());
    if (!article.notes().isEmpty()) {
      markup.block("back").block("div", "type", "notes");
      markup.nodes(article.notes(), blocks).end().end();
    }
    markup.end().end().prologue("\n").write();
  }

  private static void front(Header header, Markup markup, TeiBlocks blocks, TeiInlines inlines) {
    markup.block("front");
    if (!header.kicker().isEmpty()) {
      markup.block("titlePart", "type", "kicker");
      inlines.add(header.kicker()).end();
    }
    if (!header.title().isEmpty()) {
      markup.block("docTitle").block("titlePart", "type", "main");
      inlines.add(header.title()).end().end();
    }
    if (!header.standfirst().isEmpty()) {
      markup.block("argument");
      blocks.flow(header.standfirst()).end();
    }
    header.byline().ifPresent(byline -> markup.nodes(List.of(byline), blocks));
    markup.nodes(header.credits(), blocks).end();
  }
}
