package exporters;

import java.util.List;
import java.util.Optional;
import org.offprint.export.SafeAddress;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Contributor;
import org.offprint.model.Metadata;

/** Writes what is known of an article as a {@code teiHeader}. */
final class TeiHeader {
  private final Markup out;
  private final Article article;
  private final TeiPersons persons;
  private final TeiBlocks blocks;
  private final TeiInlines inlines;

  TeiHeader(Markup out, Article article, TeiPersons persons, TeiBlocks blocks, TeiInlines inlines) {
    this.out = out;
    this.article = article;
    this.persons = persons;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  void write() {
    out.block("teiHeader").block("fileDesc").block("titleStmt").block("title");
    inlines.add(article.header().title()).end();
    responsible();
    out.end().block("publicationStmt").line("p", "Converted from a saved article.").end();
    out.block("sourceDesc");
    source(article.metadata());
    out.end().end();
    out.block("encodingDesc").block("editorialDecl").block("quotation", "marks", "all");
    out.line("p", "Marks of quotation stand in the text.").end().end().end();
    profile(article.metadata());
    out.end();
  }

  private void responsible() {
    List<Contributor> all = article.metadata().contributors();
    all.stream().filter(TeiPersons::isAuthor).forEach(author -> agent("author", author));
    for (Contributor contributor : all) {
      if (!TeiPersons.isAuthor(contributor)) {
        out.block("respStmt").line("resp", contributor.role().code());
        agent("name", contributor);
        out.end();
      }
    }
  }

  private void agent(String element, Contributor contributor) {
    out.line(element, contributor.name(), "ref", persons.who(contributor));
  }

  private void source(Metadata metadata) {
    out.block("bibl").block("title", "level", "a").text(article.title()).end();
    responsible();
    metadata.siteName().ifPresent(name -> out.line("title", name, "level", "j"));
    metadata.publisher().ifPresent(name -> out.line("publisher", name));
    date("published", metadata.published());
    date("modified", metadata.modified());
    date("saved", metadata.saved());
    address("URL", metadata.url());
    address("canonical", metadata.canonicalUrl());
    metadata.license().ifPresent(text -> out.block("availability").line("licence", text).end());
    note("access", metadata.accessNote());
    note("description", metadata.description());
    metadata
        .leadImage()
        .flatMap(image -> SafeAddress.picture(image.url()))
        .ifPresent(url -> out.block("figure").block("graphic", "url", url).end().end());
    out.end();
  }

  private void date(String type, Optional<ArticleDate> date) {
    date.ifPresent(
        known -> out.line("date", known.raw(), "type", type, "when", XmlValue.date(known)));
  }

  private void address(String type, Optional<String> url) {
    url.flatMap(SafeAddress::link)
        .ifPresent(safe -> out.block("ptr", "type", type, "target", safe).end());
  }

  private void note(String type, Optional<String> text) {
    text.ifPresent(words -> out.line("note", words, "type", type));
  }

  private void profile(Metadata metadata) {
    out.block("profileDesc");
    metadata
        .language()
        .map(XmlValue::language)
        .ifPresent(tag -> out.block("langUsage").block("language", "ident", tag).end().end());
    if (metadata.section().isPresent()
        || metadata.articleType().isPresent()
        || !metadata.keywords().isEmpty()) {
      out.block("textClass").block("keywords");
      metadata.section().ifPresent(name -> out.line("term", name, "type", "section"));
      metadata.articleType().ifPresent(name -> out.line("term", name, "type", "article-type"));
      metadata.keywords().forEach(word -> out.line("term", word));
      out.end().end();
    }
    persons.add(out, blocks);
    out.end();
  }
}
