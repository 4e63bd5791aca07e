package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.PageKind;
import org.offprint.model.PageKindEstimate;
import org.offprint.source.SavedPage;

/** What kind of page an article was read from. */
class PageKindTest {
  private static final String PARAGRAPH =
      "<p>The ferry left the old harbour at noon, and the crew had stacked forty crates of apples on"
          + " its deck before the tide turned and the bell of the pilot house rang twice.</p>";

  @Test
  void a_story_with_paragraphs_is_an_article() {
    assertThat(
            kind(
                "https://news.example/2026/05/ferry-leaves-the-old-harbour",
                "<meta property='og:type' content='article'>",
                "<article><h1>Ferry leaves the old harbour</h1>"
                    + PARAGRAPH.repeat(12)
                    + "</article>"))
        .isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void posts_of_members_are_a_forum() {
    String post =
        "<div class='post'><div class='post-author user'>ropewalker</div><div class='post-message'>"
            + "<p>I tried it with tarred hemp and my boat is still afloat, so I would not worry.</p>"
            + "</div><a class='reply' href='/reply'>Reply</a></div>";
    assertThat(
            kind(
                "https://forum.sailing.example/threads/which-rope.48213/",
                "",
                "<h1>Which rope?</h1><div class='thread'>" + post.repeat(15) + "</div>"))
        .isEqualTo(PageKind.FORUM);
  }

  @Test
  void one_thing_for_sale_is_a_product() {
    assertThat(
            kind(
                "https://shop.example/products/brass-ship-bell",
                "<meta property='og:type' content='product'><script type='application/ld+json'>"
                    + "{\"@context\":\"https://schema.org\",\"@type\":\"Product\",\"name\":\"Brass bell\","
                    + "\"offers\":{\"@type\":\"Offer\",\"price\":\"49\"}}</script>",
                "<div class='product'><h1 class='product-title'>Brass ship bell</h1>"
                    + "<span class='price'>$49.00</span><button class='cart'>Add to cart</button>"
                    + "<div class='product-description'>"
                    + PARAGRAPH.repeat(2)
                    + "</div><ul class='product-facts'>"
                    + "<li>Cast in brass</li>".repeat(10)
                    + "</ul></div>"))
        .isEqualTo(PageKind.PRODUCT);
  }

  @Test
  void many_things_for_sale_are_a_collection() {
    String item =
        "<li class='product-card'><a href='/products/bell'>Bell</a><span class='price'>$49.00</span></li>";
    assertThat(
            kind(
                "https://shop.example/collections/bells",
                "<meta property='og:type' content='website'>",
                "<h1>Bells</h1><ul class='product-grid'>" + item.repeat(40) + "</ul>"))
        .isEqualTo(PageKind.COLLECTION);
  }

  @Test
  void a_page_of_a_manual_is_documentation() {
    assertThat(
            kind(
                "https://docs.example/en/latest/guide/anchors.html",
                "",
                "<div class='toc sidebar'><a href='a'>Start</a><a href='b'>Anchors</a></div>"
                    + "<div class='documentation markdown'><h1>Anchors</h1>"
                    + (PARAGRAPH
                            + "<div class='highlight'><pre><code>drop(anchor)</code></pre></div>")
                        .repeat(6)
                    + "</div>"))
        .isEqualTo(PageKind.DOCUMENTATION);
  }

  @Test
  void the_kind_is_an_estimate_with_its_probability() {
    PageKindEstimate estimate =
        read(
                "https://news.example/story",
                "<article><h1>Tides</h1>" + PARAGRAPH.repeat(12) + "</article>")
            .metadata()
            .pageKind()
            .orElseThrow();
    assertThat(estimate.confidence()).isBetween(1f / PageKind.values().length, 1f);
  }

  @Test
  void an_article_is_one_without_an_address_and_without_declarations() {
    String page = "<h1>Tides</h1>" + PARAGRAPH.repeat(12);
    Article article = Offprint.parser().parse(SavedPage.ofHtml(page)).article();
    assertThat(article.metadata().pageKind().orElseThrow().kind()).isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void a_page_with_hardly_any_text_is_not_told() {
    assertThat(read("https://news.example/story", PARAGRAPH).metadata().pageKind()).isEmpty();
  }

  @Test
  void a_page_of_a_manual_with_hardly_any_text_is_of_no_known_kind() {
    String page = "<head><meta name='generator' content='Javadoc/21'></head><body>";

    assertThat(read("https://lib.example/api", page + PARAGRAPH).metadata().pageKind()).isEmpty();
  }

  @Test
  void a_text_has_no_kind_of_page() {
    Article article =
        Offprint.parser().parse(SavedPage.ofText("Tides\n\nThe water rose at noon.\n")).article();
    assertThat(article.metadata().pageKind()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.example",
    "https://x.example/",
    "https://x.example/?",
    "x",
    "://",
    "https://"
  })
  void any_address_gives_some_kind(String address) {
    assertThat(read(address, PARAGRAPH.repeat(12)).metadata().pageKind()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='generator' content='MediaWiki 1.43.0'></head><body>",
        "</head><body class='mediawiki ltr ns-0 ns-subject action-view'>",
        "</head><body class='mediawiki ns-100'>",
        "<meta name='generator' content='DokuWiki'></head><body>",
        "<meta name='generator' content='XWiki'></head><body>",
        "<meta name='ajs-page-id' content='7'></head><body>",
        "<meta name='ajs-page-id' content='7'><meta name='ajs-content-type' content='page'></head>",
        "</head><body><div id='mw-content-text'></div>",
        "</head><body><div id='dokuwiki__content'></div>"
      })
  void a_page_that_a_program_for_wikis_made_is_one_of_reference(String head) {
    PageKindEstimate estimate = wiki(head).orElseThrow();

    assertThat(estimate).isEqualTo(new PageKindEstimate(PageKind.REFERENCE, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='generator' content='WordPress 6.5'></head><body>",
        "</head><body class='mediawiki ns-1 ns-talk'>",
        "</head><body class='mediawiki ns-14 ns-subject'>",
        "</head><body class='mediawiki ns--1 ns-special'>",
        "</head><body class='mediawiki ns-0 action-history'>",
        "<meta name='ajs-page-id' content='7'><meta name='ajs-content-type' content='blogpost'></head>",
        "</head><body class='news-about-mediawiki'>"
      })
  void talk_lists_and_posts_are_none_whatever_made_them(String head) {
    assertThat(wiki(head).orElseThrow().kind()).isNotEqualTo(PageKind.REFERENCE);
  }

  @Test
  void a_short_page_of_a_wiki_is_one_too() {
    Article article =
        Offprint.parseHtml(
            "<html><head><title>Quay</title></head><body class='mediawiki'><h1>Quay</h1>"
                + PARAGRAPH,
            null);

    assertThat(article.metadata().pageKind().orElseThrow().kind()).isEqualTo(PageKind.REFERENCE);
  }

  private static Optional<PageKindEstimate> wiki(String head) {
    String page = "<html><head><title>Quay</title>" + head + "<h1>Quay</h1>" + PARAGRAPH.repeat(12);
    return Offprint.parseHtml(page, "https://harbour.example/quay").metadata().pageKind();
  }

  private static PageKind kind(String address, String head, String body) {
    Article article =
        Offprint.parser()
            .parse(
                SavedPage.ofHtml("<html><head>" + head + "</head><body>" + body + "</body></html>")
                    .withUrl(address))
            .article();
    return article.metadata().pageKind().orElseThrow().kind();
  }

  private static Article read(String address, String body) {
    return Offprint.parser().parse(SavedPage.ofHtml(body).withUrl(address)).article();
  }
}
