package org.offprint.internal.export.html;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.export.PrintedDateline;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.internal.export.markup.DateValue;
import org.offprint.internal.export.markup.LanguageTag;
import org.offprint.internal.export.markup.MarkupWriter;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;
import org.offprint.model.Contributor;
import org.offprint.model.Header;
import org.offprint.model.Heading;
import org.offprint.model.Metadata;
import org.offprint.model.Node;

/** Writes the element {@code article}: header, contents, body, credits, authors, notes. */
final class HtmlArticle {
  private static final Pattern MACHINE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*", Pattern.DOTALL);

  /** The characters of a day, as ISO 8601 writes it. */
  private static final int DAY = "2026-01-01".length();

  private final Article article;
  private final List<Heading> contents;
  private final PageWords words;
  private final MarkupWriter markup;
  private final HtmlSteps nodes;

  /**
   * @param contents the headings that a table of contents leads to; without any there is none
   */
  HtmlArticle(Article article, List<Heading> contents, Appendable out, HtmlSettings settings) {
    this.article = article;
    this.contents = contents;
    this.words = PageWords.of(article.metadata().language().orElse(null));
    this.markup = new MarkupWriter(out, settings.syntax());
    this.nodes = new HtmlSteps(out, settings, HtmlBlocks::new);
  }

  void write() throws IOException {
    markup.openBox(
        "article", attributes().on("itemscope").with("itemtype", "https://schema.org/Article"));
    header();
    contents();
    if (!article.body().isEmpty()) {
      markup.openBox("div", attributes().with("class", "body").with("itemprop", "articleBody"));
      nodes.write(article.body());
      markup.closeBox("div");
    }
    credits();
    contributors();
    notes();
    markup.closeBox("article");
  }

  private Attributes attributes() {
    return markup.attributes();
  }

  private void line(String element, Attributes attributes, List<? extends Node> content)
      throws IOException {
    if (!content.isEmpty()) {
      markup.open(element, attributes);
      nodes.write(content);
      markup.closeBox(element);
    }
  }

  private void header() throws IOException {
    Header header = article.header();
    Metadata metadata = article.metadata();
    if (header.equals(Header.EMPTY)
        && metadata.published().isEmpty()
        && metadata.modified().isEmpty()
        && article.authors().isEmpty()) {
      return;
    }
    markup.openBox("header", attributes());
    line("p", attributes().with("class", "kicker"), header.kicker());
    if (!header.title().isEmpty()) {
      nodes.rank(1);
      line("h1", attributes().with("itemprop", "headline"), header.title());
    }
    if (!header.standfirst().isEmpty()) {
      markup.openBox("div", attributes().with("class", "standfirst"));
      nodes.write(header.standfirst());
      markup.closeBox("div");
    }
    nodes.write(header.byline().map(List::of).orElse(List.of()));
    if (header.byline().isEmpty()) {
      authors();
    }
    dates(metadata);
    Optional<String> dateline = PrintedDateline.of(header);
    if (dateline.isPresent()) {
      markup.line("p", attributes().with("class", "dateline"), dateline.get());
    }
    markup.closeBox("header");
  }

  /** Where no byline was printed, the authors that are known. */
  private void authors() throws IOException {
    List<String> names = article.authors().stream().map(Contributor::name).toList();
    if (!names.isEmpty()) {
      markup.line("p", attributes().with("class", "authors"), String.join(", ", names));
    }
  }

  private void dates(Metadata metadata) throws IOException {
    Optional<ArticleDate> published = metadata.published();
    Optional<ArticleDate> modified = metadata.modified().filter(date -> !isSameDay(date));
    if (published.isEmpty() && modified.isEmpty()) {
      return;
    }
    markup.open("p", attributes().with("class", "dates"));
    if (published.isPresent()) {
      date(words.published(), published.get(), "datePublished");
    }
    if (published.isPresent() && modified.isPresent()) {
      markup.text(" · ");
    }
    if (modified.isPresent()) {
      date(words.modified(), modified.get(), "dateModified");
    }
    markup.closeBox("p");
  }

  /**
   * Whether a change would be shown with the same day as the publication, since times of day are
   * left out.
   */
  private boolean isSameDay(ArticleDate modified) {
    return isForMachines(modified)
        && article
            .metadata()
            .published()
            .filter(HtmlArticle::isForMachines)
            .map(HtmlArticle::shown)
            .equals(Optional.of(shown(modified)));
  }

  private void date(String label, ArticleDate date, String property) throws IOException {
    markup.open("span", attributes().with("lang", foreign()));
    markup.text(label);
    markup.close("span");
    markup.text(" ");
    markup.open(
        "time", attributes().with("itemprop", property).with("datetime", DateValue.of(date)));
    markup.text(shown(date));
    markup.close("time");
  }

  /** The day of a date that was written for machines, without its time. */
  private static String shown(ArticleDate date) {
    return isForMachines(date) ? date.raw().substring(0, DAY) : date.raw();
  }

  /** Whether a date was written in a machine-readable form. */
  static boolean isForMachines(ArticleDate date) {
    return MACHINE.matcher(date.raw()).matches();
  }

  /** The language of the page's own words, if it is not that of the article. */
  private @Nullable String foreign() {
    String language = article.metadata().language().map(LanguageTag::primary).orElse("");
    return language.equals(words.language()) ? null : words.language();
  }

  /** A heading in the page's own words. */
  private void heading(String id, String text) throws IOException {
    nodes.rank(2);
    markup.line("h2", attributes().with("id", id).with("lang", foreign()), text);
  }

  private void contents() throws IOException {
    if (contents.isEmpty()) {
      return;
    }
    markup.openBox("nav", attributes().role("doc-toc").with("aria-labelledby", "contents"));
    heading("contents", words.contents());
    new ContentsMarkup(markup).write(contents);
    markup.closeBox("nav");
  }

  private void credits() throws IOException {
    if (!article.header().credits().isEmpty()) {
      markup.openBox("footer", attributes().with("class", "credits"));
      nodes.write(article.header().credits());
      markup.closeBox("footer");
    }
  }

  private void contributors() throws IOException {
    Set<List<Block>> told = new HashSet<>();
    List<Contributor> known =
        article.metadata().contributors().stream()
            .filter(contributor -> !contributor.bio().isEmpty() && told.add(contributor.bio()))
            .toList();
    if (known.isEmpty()) {
      return;
    }
    markup.openBox(
        "section", attributes().with("class", "contributors").with("aria-labelledby", "authors"));
    heading("authors", words.contributors());
    for (Contributor contributor : known) {
      markup.openBox(
          "div",
          attributes()
              .with("class", "bio")
              .with("data-name", contributor.name())
              .with("data-role", contributor.role().code()));
      nodes.write(contributor.bio());
      markup.closeBox("div");
    }
    markup.closeBox("section");
  }

  private void notes() throws IOException {
    if (article.notes().isEmpty()) {
      return;
    }
    markup.openBox("section", attributes().role("doc-endnotes").with("aria-labelledby", "notes"));
    heading("notes", words.notes());
    nodes.write(article.notes());
    markup.closeBox("section");
  }
}
