package org.offprint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.model.Article;
import org.offprint.model.Link;
import org.offprint.model.Media;
import org.offprint.model.Paragraph;
import org.offprint.model.TextRange;
import org.offprint.parse.ParseResult;

/** What people call first. */
class ConveniencesTest {
  private static final String PAGE =
      """
      <title>The boat stays</title>
      <article>
      <h1>The boat stays</h1>
      <p>The island keeps its <a href="/boat">boat</a>, the council said after a long night.</p>
      <figure><img src="/boat.jpg" alt="A boat" width="600" height="400">
      <figcaption>The boat on Monday</figcaption></figure>
      <p>Nobody had asked for a bridge, and nobody will get one, as far as anyone can see.</p>
      </article>
      """;

  @TempDir Path folder;

  @Test
  void html_needs_no_address() {
    Article article = Offprint.parseHtml(PAGE);
    assertThat(article).isEqualTo(Offprint.parseHtml(PAGE, null));
    assertThat(article.links()).extracting(Link::href).containsExactly("/boat");
  }

  @Test
  void a_file_may_have_one() throws IOException {
    Path file = Files.writeString(folder.resolve("boat.html"), PAGE);
    Article article = Offprint.parse(file, "https://example.org/news/");
    assertThat(article.links()).extracting(Link::href).containsExactly("https://example.org/boat");
    assertThat(Offprint.parser().parse(file, "https://example.org/news/").article())
        .isEqualTo(article);
    assertThat(Offprint.parse(file, null)).isEqualTo(Offprint.parse(file));
  }

  @Test
  void the_report_comes_with_strings_too() {
    ParseResult page = Offprint.parser().parseHtml(PAGE, "https://example.org/");
    ParseResult text = Offprint.parser().parseText("The boat stays\n\nNobody asked.\n");
    assertThat(page.article()).isEqualTo(Offprint.parseHtml(PAGE, "https://example.org/"));
    assertThat(text.article().paragraphs()).isNotEmpty();
    assertThat(text.report().sourceKind()).isNotNull();
  }

  @Test
  void links_figures_and_pictures_are_lists() {
    Article article = Offprint.parseHtml(PAGE);
    assertThat(article.links()).hasSize(1);
    assertThat(article.figures()).hasSize(1);
    assertThat(article.images()).extracting(Media::url).containsExactly("/boat.jpg");
    assertThat(Article.EMPTY.images()).isEmpty();
  }

  @Test
  void an_article_goes_into_a_file() throws IOException {
    Article article = Offprint.parseHtml(PAGE);
    Path file = folder.resolve("boat.md");
    Files.writeString(file, "before".repeat(1000));
    Exporters.markdown().export(article, file);
    assertThat(file).hasContent(Exporters.markdown().export(article));
  }

  @Test
  void a_node_knows_its_place_or_that_it_has_none() {
    Article article = Offprint.parseText("The boat stays\n\nNobody had asked for a bridge.\n");
    List<Paragraph> paragraphs = article.paragraphs();
    assertThat(paragraphs.get(paragraphs.size() - 1).place()).get().isInstanceOf(TextRange.class);
    assertThat(Paragraph.of("made by hand").place()).isEmpty();
  }
}
