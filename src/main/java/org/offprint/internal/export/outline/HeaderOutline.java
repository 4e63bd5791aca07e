package org.offprint.internal.export.outline;

import java.util.List;
import java.util.stream.Stream;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Dateline;
import org.offprint.model.Header;

/** The entries for what stands above the body. */
final class HeaderOutline {
  private final NodeOutline nodes;

  HeaderOutline(NodeOutline nodes) {
    this.nodes = nodes;
  }

  Stream<OutlineEntry> entries(Article article) {
    Header header = article.header();
    return Stream.of(
            nodes.named("kicker", header.kicker()),
            nodes.named("title", header.title()),
            nodes.named("standfirst", header.standfirst()),
            nodes.entries(header.byline().map(List::of).orElse(List.of())),
            header.credits().stream().flatMap(line -> nodes.named("credit", line.content())),
            header.dateline().stream().map(HeaderOutline::dateline))
        .flatMap(entries -> entries);
  }

  private static OutlineEntry dateline(Dateline dateline) {
    FactLine line = new FactLine("dateline");
    line.constant(dateline.placement()).quoted(dateline.raw());
    dateline.place().ifPresent(place -> line.property("place", place));
    dateline.agency().ifPresent(agency -> line.property("agency", agency));
    dateline.date().map(ArticleDate::iso).ifPresent(date -> line.word("date=" + date));
    return OutlineEntry.leaf(line.toString());
  }
}
