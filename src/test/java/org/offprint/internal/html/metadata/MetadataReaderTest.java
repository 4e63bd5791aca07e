package org.offprint.internal.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.limit.Deadline;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Evidence;
import org.offprint.model.Metadata;
import org.offprint.parse.ParseLimits;

/** One small page for each rule by which facts are read and believed. */
class MetadataReaderTest {
  private static final String URL = "https://ferrypost.example/2026/05/03/harbour-opens";

  private CutPage cut;

  private PageFacts read(String head, String body) {
    String page = "<html lang=en_GB><head>" + head + "</head><body>" + body + "</body></html>";
    cut = cut(page, URL);
    return MetadataReader.read(cut, new ElementPaths(cut.tree(), cut.runs()), URL);
  }

  private PageFacts readAt(String url, String head, String body) {
    cut = cut("<html lang=en_GB><head>" + head + "</head><body>" + body + "</body></html>", url);
    return MetadataReader.read(cut, new ElementPaths(cut.tree(), cut.runs()), url);
  }

  private static CutPage cut(String page, String url) {
    return PageWalk.of(Jsoup.parse(page, url), 64, Deadline.start(ParseLimits.builder().build()));
  }

  private String titleShown(PageFacts facts) {
    return cut.tree().element(facts.titleElement()).text();
  }

  private static String jsonLd(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static List<String> authors(PageFacts facts) {
    return facts.metadata().contributors().stream().map(Contributor::name).toList();
  }

  private static String published(PageFacts facts) {
    return facts.metadata().published().orElseThrow().iso();
  }

  @Test
  void heading_that_agrees_with_the_head_is_the_title() {
    PageFacts facts =
        read(
            "<title>Harbour opens again - The Ferry Post</title>",
            "<h1>The Ferry Post</h1><article><h1>Harbour opens again</h1></article>");
    assertThat(facts.title()).isEqualTo("Harbour opens again");
    assertThat(titleShown(facts)).isEqualTo("Harbour opens again");
  }

  @Test
  void headline_comes_before_the_titles_for_sharing() {
    PageFacts facts =
        read(
            "<meta property=og:title content='You will not believe this harbour'>"
                + jsonLd(
                    "{\"@type\":\"NewsArticle\",\"headline\":\"Harbour opens &amp;amp; closes\"}"),
            "<p>Text.</p>");
    assertThat(facts.title()).isEqualTo("Harbour opens & closes");
  }

  @Test
  void site_name_is_cut_only_where_it_is_known() {
    PageFacts cut =
        read(
            "<title>Harbour - a history | Ferry Post</title>"
                + "<meta property=og:site_name content='Ferry Post'>",
            "");
    assertThat(cut.title()).isEqualTo("Harbour - a history");
    assertThat(read("<title>Harbour - a history</title>", "").title())
        .isEqualTo("Harbour - a history");
  }

  @Test
  void kicker_in_the_heading_is_taken_off() {
    PageFacts facts =
        read(
            jsonLd("{\"@type\":\"Article\",\"headline\":\"The old harbour opens again\"}"),
            "<h1><span>Lund</span> The old harbour opens again</h1>");
    assertThat(facts.title()).isEqualTo("The old harbour opens again");
  }

  @Test
  void other_stories_have_no_say() {
    PageFacts facts =
        read(
            jsonLd(
                "[{\"@type\":\"NewsArticle\",\"url\":\"https://ferrypost.example/other\","
                    + "\"headline\":\"Other\",\"author\":\"Bo Lind\"},"
                    + "{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@id\":\""
                    + URL
                    + "\"},\"headline\":\"Harbour opens\",\"author\":[[{\"name\":\"Ines Varga\"}]]}]"),
            "<h1>Harbour opens</h1>");
    assertThat(authors(facts)).containsExactly("Ines Varga");
  }

  @Test
  void references_lead_into_the_graph() {
    PageFacts facts =
        read(
            jsonLd(
                "{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"Harbour\","
                    + "\"author\":{\"@id\":\"#ines\"}},"
                    + "{\"@type\":\"Person\",\"@id\":\"#ines\",\"name\":\"Ines Varga\","
                    + "\"url\":\"https://ferrypost.example/ines\"}]}"),
            "<h1>Harbour</h1>");
    Contributor author = facts.metadata().contributors().get(0);
    assertThat(author.name()).isEqualTo("Ines Varga");
    assertThat(author.url()).contains("https://ferrypost.example/ines");
  }

  @Test
  void broken_and_deep_blocks_are_passed_over() {
    PageFacts facts =
        read(
            jsonLd("{\"@type\":\"Article\",,,")
                + jsonLd("[".repeat(100_000))
                + jsonLd("{\"@type\":\"Article\",\"headline\":\"Har\nbour\",}"),
            "<p>Text.</p>");
    assertThat(facts.title()).isEqualTo("Har bour");
  }

  @Test
  void byline_beside_the_title_wins_against_the_head() {
    PageFacts facts =
        read(
            "<meta name=author content='Olof Owner'>",
            "<article><h1>Harbour</h1><p>By Ines Varga and Bo Lind | 3 May 2026</p></article>");
    assertThat(authors(facts)).containsExactly("Ines Varga", "Bo Lind");
    assertThat(facts.bylineElement()).isPositive();
    assertThat(facts.metadata().evidence())
        .filteredOn(evidence -> evidence.field().equals("author") && !evidence.chosen())
        .extracting(Evidence::value)
        .containsExactly("Olof Owner");
  }

  @Test
  void accounts_addresses_and_templates_are_no_authors() {
    for (String name : List.of("admin", "ines.varga", "https://x.example/ines", "i@x.example")) {
      assertThat(authors(read("<meta name=author content='" + name + "'>", "<h1>Harbour</h1>")))
          .as(name)
          .isEmpty();
    }
  }

  @Test
  void people_come_before_bodies() {
    PageFacts both =
        read(
            "<meta name=author content='Ferry Post Staff'>"
                + "<meta name=parsely-author content='Ines Varga'>",
            "<h1>Harbour</h1>");
    assertThat(authors(both)).containsExactly("Ines Varga");
    PageFacts body = read("<meta name=author content='Ferry Post Staff'>", "<h1>Harbour</h1>");
    assertThat(body.metadata().contributors())
        .extracting(Contributor::kind)
        .containsExactly(ContributorKind.ORGANIZATION);
  }

  @Test
  void family_name_before_a_comma_is_turned() {
    PageFacts facts = read("<meta name=citation_author content='Varga, Ines'>", "<h1>H</h1>");
    assertThat(authors(facts)).containsExactly("Ines Varga");
  }

  @Test
  void label_of_a_preview_names_the_author() {
    PageFacts facts =
        read(
            "<meta name=twitter:label1 content='Written by'>"
                + "<meta name=twitter:data1 content='Ines Varga'>",
            "<h1>Harbour</h1>");
    assertThat(authors(facts)).containsExactly("Ines Varga");
  }

  @Test
  void names_beside_a_date_a_reading_time_or_a_position_are_those_of_authors() {
    for (String beside :
        List.of(
            "<p>Ines Varga</p><p>03.05.2026 · 6 min read</p>",
            "<p>5 min read</p><p>Ines Varga</p>",
            "<p>Ines Varga</p><p>Co-Founder &amp; Marketing Director</p>",
            "<p>Ines Varga</p><p>03-05-2026</p>",
            "<p><span>3 May 2026</span><span>Ines Varga</span></p>",
            "<p>3 May 2026 • Ines Varga in Harbours</p>")) {
      assertThat(authors(read("", "<h1>Harbour</h1>" + beside)))
          .as(beside)
          .containsExactly("Ines Varga");
    }
    assertThat(authors(read("", "<h1>Harbour</h1><p>Ines Varga, Bo Lind</p><p>3 min read</p>")))
        .containsExactly("Ines Varga", "Bo Lind");
    assertThat(authors(read("", "<h1>Harbour</h1><p>Green Lamps</p><p>They burn.</p>"))).isEmpty();
    assertThat(
            authors(
                read(
                    "",
                    "<h1>Harbour</h1><p><a href='/t/lamps'>Green Lamps</a></p><p>3 May 2026</p>")))
        .isEmpty();
  }

  @Test
  void person_beside_a_date_comes_before_a_declared_organisation() {
    String body = "<h1>Harbour</h1><p>Ines Varga</p><p>3 May 2026</p>";
    assertThat(authors(read("<meta name='author' content='The Ferry Post'>", body)))
        .containsExactly("Ines Varga");
    assertThat(authors(read("<meta name='author' content='Bo Lind'>", body)))
        .containsExactly("Bo Lind");
  }

  @Test
  void each_text_of_a_byline_box_is_a_name() {
    String box =
        "<h1>Harbour</h1><div class='byline'><span>Ines Varga</span> <span>Bo Lind</span></div>";
    assertThat(authors(read("", box))).containsExactly("Ines Varga", "Bo Lind");
  }

  @Test
  void author_of_a_line_of_roles_is_the_one_who_wrote() {
    String line = "<h1>Harbour</h1><p>Words by Ines Varga. Photographs by Bo Lind.</p>";
    assertThat(authors(read("", line))).containsExactly("Ines Varga");
  }

  @Test
  void name_behind_a_sentence_is_the_credit_of_a_caption() {
    String caption =
        "<div><span>The ferry leaves the old pier at six each morning.</span> <span>By Bo Lind</span></div>";
    assertThat(authors(read("", "<h1>Harbour</h1>" + caption + "<p>By Ines Varga</p>")))
        .containsExactly("Ines Varga");
  }

  @Test
  void sentence_that_says_who_wrote_is_a_byline_wherever_it_stands() {
    String end = "<p>This post was written by Ines Varga, Head of Sails and Ropes.</p>";
    assertThat(authors(read("", "<h1>Harbour</h1><p>It is open.</p>" + end)))
        .containsExactly("Ines Varga");
  }

  @Test
  void agency_behind_a_name_is_where_the_person_works() {
    PageFacts facts = read("", "<h1>Harbour</h1><p>By Ines Varga The Associated Press</p>");
    assertThat(authors(facts)).containsExactly("Ines Varga");
  }

  @Test
  void who_changed_an_article_is_no_author() {
    String head =
        "<meta name='author' content='Ines Varga'><meta name='author' content='Updated by Bo Lind'>";
    assertThat(authors(read(head, "<h1>Harbour</h1>"))).containsExactly("Ines Varga");
  }

  @Test
  void name_of_the_site_behind_a_bar_is_cut_where_the_host_has_it() {
    PageFacts facts = read("<title>Harbour opens | FerryPost</title>", "<p>It is open.</p>");
    assertThat(facts.title()).isEqualTo("Harbour opens");
    PageFacts within =
        readAt(
            "https://www.theferryposts.example/x", "<title>Harbour opens | Ferry Post</title>", "");
    assertThat(within.title()).isEqualTo("Harbour opens");
    PageFacts short_ =
        readAt("https://www.ferryman.example/x", "<title>Harbour opens | Ferry</title>", "");
    assertThat(short_.title()).isEqualTo("Harbour opens | Ferry");
  }

  @Test
  void headline_loses_the_name_of_the_site_too() {
    String json = "{'@type':'Article','headline':'Harbour opens | The Ferry Post'}";
    PageFacts facts =
        read(
            "<meta property='og:site_name' content='The Ferry Post'>"
                + jsonLd(json.replace('\'', '"')),
            "<p>It is open.</p>");
    assertThat(facts.title()).isEqualTo("Harbour opens");
  }

  @Test
  void dates_keep_precision_and_zone() {
    for (String[] date :
        new String[][] {
          {"2024-05-02T10:00:00+0200", "2024-05-02T10:00+02:00"},
          {"2024-05-02 10:00:00", "2024-05-02T10:00"},
          {"2024-05-02 10:00:00 -0500", "2024-05-02T10:00-05:00"},
          {"Thu, 02 May 2024 10:00:00 GMT", "2024-05-02T10:00Z"},
          {"2024-05-02", "2024-05-02"}
        }) {
      String head = "<meta property=article:published_time content='" + date[0] + "'>";
      assertThat(published(read(head, ""))).as(date[0]).isEqualTo(date[1]);
    }
  }

  @Test
  void visible_date_comes_before_the_address_and_apart_from_changes() {
    PageFacts facts =
        read("", "<h1>Harbour</h1><p>Updated 9 May 2026</p><p>Published 4 May 2026</p>");
    assertThat(published(facts)).isEqualTo("2026-05-04");
    assertThat(facts.metadata().modified().orElseThrow().iso()).isEqualTo("2026-05-09");
    assertThat(facts.dateElement()).isPositive();
    assertThat(published(read("", "<h1>Harbour</h1>"))).isEqualTo("2026-05-03");
  }

  @Test
  void names_of_the_day_of_publication_are_read_whatever_marks_they_have() {
    for (String name : List.of("w-published-date", "published_at", "cms:PublishTime", "date-pub")) {
      PageFacts facts = read("<meta name='" + name + "' content='2026-05-04'>", "<h1>Harbour</h1>");
      assertThat(published(facts)).as(name).isEqualTo("2026-05-04");
    }
    for (String name : List.of("publisher", "unpublish-date", "public-update")) {
      PageFacts facts = read("<meta name='" + name + "' content='2026-05-04'>", "<h1>Harbour</h1>");
      assertThat(published(facts)).as(name).isEqualTo("2026-05-03");
    }
  }

  @Test
  void declared_day_that_is_printed_comes_before_one_that_is_printed_nowhere() {
    PageFacts facts =
        readAt(
            "https://ferrypost.example/harbour",
            "<meta name='date' content='May 3, 2026'>"
                + jsonLd(
                    "{'@type':'Article','headline':'Harbour','datePublished':'2024-02-01',"
                            .replace('\'', '"')
                        + "'dateModified':'2026-07-01'}".replace('\'', '"')),
            "<h1>Harbour</h1><p>May 3, 2026</p>");
    assertThat(published(facts)).isEqualTo("2026-05-03");
  }

  @Test
  void day_behind_the_name_of_an_organisation_is_read() {
    PageFacts facts =
        readAt(
            "https://ferrypost.example/harbour",
            "",
            "<h1>Harbour</h1><p>By: FerryPost North on 4 May 2026</p>");
    assertThat(published(facts)).isEqualTo("2026-05-04");
  }

  @Test
  void time_of_a_teaser_is_not_the_date() {
    PageFacts facts =
        read(
            "",
            "<aside><time datetime=2020-01-01>old</time></aside>"
                + "<article><h1>Harbour</h1><time datetime=2026-05-04>today</time></article>");
    assertThat(published(facts)).isEqualTo("2026-05-04");
  }

  @Test
  void microdata_is_read() {
    PageFacts facts =
        read(
            "",
            "<article><h2 itemprop=headline>Harbour</h2>"
                + "<span itemprop=author><b itemprop=name>Ines Varga</b></span>"
                + "<meta itemprop=datePublished content=2026-05-04></article>");
    assertThat(facts.title()).isEqualTo("Harbour");
    assertThat(authors(facts)).containsExactly("Ines Varga");
    assertThat(published(facts)).isEqualTo("2026-05-04");
  }

  @Test
  void the_rest_of_the_head_is_read() {
    Metadata metadata =
        read(
                "<link rel=canonical href='https://ferrypost.example/'>"
                    + "<meta property=og:url content='https://ferrypost.example/harbour'>"
                    + "<meta property=og:site_name content='Ferry Post'>"
                    + "<meta name=description content='What opened.'>"
                    + "<meta name=news_keywords content='harbour, ferries'>"
                    + "<meta property=og:image content='/site-logo.png'>"
                    + "<meta name=twitter:image content='https://ferrypost.example/quay.jpg'>"
                    + jsonLd(
                        "{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"articleSection\":\"Local\","
                            + "\"publisher\":{\"name\":\"Lund Media\"},"
                            + "\"isAccessibleForFree\":false}"),
                "<h1>H</h1>")
            .metadata();
    assertThat(metadata.language()).contains("en-GB");
    assertThat(metadata.canonicalUrl()).contains("https://ferrypost.example/harbour");
    assertThat(metadata.siteName()).contains("Ferry Post");
    assertThat(metadata.publisher()).contains("Lund Media");
    assertThat(metadata.description()).contains("What opened.");
    assertThat(metadata.keywords()).containsExactly("harbour", "ferries");
    assertThat(metadata.leadImage().orElseThrow().url())
        .isEqualTo("https://ferrypost.example/quay.jpg");
    assertThat(metadata.section()).contains("Local");
    assertThat(metadata.articleType()).contains("NewsArticle");
    assertThat(metadata.accessNote()).isPresent();
  }

  @Test
  void nothing_is_known_of_an_empty_page() {
    CutPage empty = cut("", "");
    PageFacts facts =
        MetadataReader.read(empty, new ElementPaths(empty.tree(), empty.runs()), null);
    assertThat(facts.title()).isNull();
    assertThat(facts.metadata()).isEqualTo(Metadata.EMPTY);
  }

  @Test
  void kicker_before_a_declared_title_is_none_of_it() {
    String shared = "<meta property=og:title content='Harbour opens to ferries again'>";
    assertThat(read(shared, "<h1><i>Shipping</i> Harbour opens to ferries again</h1>").title())
        .isEqualTo("Harbour opens to ferries again");
    assertThat(read(shared, "<h1>Blog: Harbour opens to ferries again</h1>").title())
        .isEqualTo("Harbour opens to ferries again");
  }

  @Test
  void series_before_a_colon_and_an_article_are_part_of_the_title() {
    String shared = "<meta property=og:title content='Best harbours for small ferries'>";
    assertThat(read(shared, "<h1>The best harbours for small ferries</h1>").title())
        .isEqualTo("The best harbours for small ferries");
    assertThat(read(shared, "<h1>Harbour awards: Best harbours for small ferries</h1>").title())
        .isEqualTo("Harbour awards: Best harbours for small ferries");
  }

  @Test
  void heading_without_a_word_of_what_is_declared_names_the_site() {
    assertThat(read("<title>Harbour opens again</title>", "<h1>Gulls and sails</h1>").title())
        .isEqualTo("Harbour opens again");
  }

  @Test
  void label_or_author_link_far_from_the_title_names_the_only_author() {
    String text =
        "<h1>Harbour</h1>" + "<p>The harbour opened again on a day of wind.</p>".repeat(30);
    assertThat(authors(read("", text + "<h3>Author</h3><p>Ines Varga</p>")))
        .containsExactly("Ines Varga");
    String link = "<footer><a rel=author href='/hands/4'>Ines Varga</a></footer>";
    assertThat(authors(read("", text + link))).containsExactly("Ines Varga");
    assertThat(authors(read("", text + link + link.replace("Ines Varga", "Bo Lind")))).isEmpty();
  }

  @Test
  void slogan_or_ending_of_a_host_is_no_part_of_the_name_of_the_site() {
    String publisher =
        jsonLd(
            "{\"@type\":\"NewsArticle\",\"headline\":\"Harbour\",\"publisher\":{\"name\":\"The Ferry Post\"}}");
    for (String name : List.of("FerryPost.example", "The Ferry Post - News from the sound")) {
      String head = "<meta property=og:site_name content='" + name + "'>" + publisher;
      assertThat(read(head, "").metadata().siteName()).contains("The Ferry Post");
    }
    String other = "<meta property=og:site_name content='The Ferry Post Sunday'>" + publisher;
    assertThat(read(other, "").metadata().siteName()).contains("The Ferry Post Sunday");
  }

  @Test
  void day_in_the_canonical_address_is_that_of_publication_if_no_other_is_given() {
    String page =
        "<link rel=canonical href='https://ferrypost.example/2026/05/04/harbour'><h1>Harbour</h1>";
    CutPage known = cut(page, "");
    assertThat(
            published(
                MetadataReader.read(known, new ElementPaths(known.tree(), known.runs()), null)))
        .isEqualTo("2026-05-04");
  }
}
