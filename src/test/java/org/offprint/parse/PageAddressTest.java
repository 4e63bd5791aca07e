package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.model.Link;
import org.offprint.model.MediaBlock;
import org.offprint.source.SavedPage;

/** What the relative addresses of a page are relative to, and where a saved page is from. */
class PageAddressTest {
  private static final String CANONICAL =
      "<link rel=canonical href='https://declared.example/a/story'>";
  private static final String SINGLE_FILE =
      """
      <!--
       Page saved with SingleFile
       url: https://saved.example/s/story
       saved date: Mon Nov 23 2026 10:41:33 GMT+0100 (Central European Standard Time)
      -->""";

  private static SavedPage page(String comment, String head) {
    String words = "The pilot waited for the tide, and the harbour master waited for the pilot. ";
    return SavedPage.ofHtml(
        "<!DOCTYPE html>"
            + comment
            + "<html><head>"
            + head
            + "</head><body><article><h1>Tide</h1><p>"
            + words.repeat(4)
            + "<a href='map.html'>Map</a></p><p>"
            + words.repeat(4)
            + "</p></article></body></html>");
  }

  private static Article read(SavedPage page) {
    return Offprint.parser().parse(page).article();
  }

  private static String link(SavedPage page) {
    return read(page).stream(Link.class).findFirst().orElseThrow().href();
  }

  private static List<Evidence> evidence(Article article, String field) {
    return article.metadata().evidence().stream()
        .filter(witness -> witness.field().equals(field))
        .toList();
  }

  @Test
  void address_that_the_caller_gives_comes_first() {
    SavedPage page = page(SINGLE_FILE, CANONICAL).withUrl("https://caller.example/c/story");
    assertThat(link(page)).isEqualTo("https://caller.example/c/map.html");
    assertThat(read(page).metadata().url()).contains("https://caller.example/c/story");
  }

  @Test
  void base_comes_before_what_saved_the_page() {
    assertThat(link(page(SINGLE_FILE, "<base href='https://base.example/b/'>" + CANONICAL)))
        .isEqualTo("https://base.example/b/map.html");
  }

  @Test
  void relative_base_leads_on_from_the_address_of_the_page() {
    assertThat(link(page("", "<base href='/maps/'>" + CANONICAL)))
        .isEqualTo("https://declared.example/maps/map.html");
  }

  @Test
  void single_file_says_from_where_and_when_it_saved_a_page() {
    SavedPage page = page(SINGLE_FILE, CANONICAL);
    Article article = read(page);
    assertThat(link(page)).isEqualTo("https://saved.example/s/map.html");
    assertThat(article.metadata().url()).contains("https://saved.example/s/story");
    assertThat(article.metadata().saved().orElseThrow().iso()).isEqualTo("2026-11-23T10:41+01:00");
    assertThat(evidence(article, "url"))
        .singleElement()
        .matches(witness -> witness.source().equals(EvidenceSource.CONTAINER) && witness.chosen());
    assertThat(evidence(article, "saved")).singleElement().matches(Evidence::chosen);
  }

  @Test
  void browser_says_from_where_it_saved_a_page() {
    String comment = "<!-- saved from url=(0029)https://saved.example/s/story -->";
    assertThat(link(page(comment, CANONICAL))).isEqualTo("https://saved.example/s/map.html");
    assertThat(read(page(comment, "")).metadata().url()).contains("https://saved.example/s/story");
  }

  @Test
  void saved_file_that_was_saved_once_more_is_from_nowhere() {
    for (String address : List.of("about:internet", "file:///C:/pages/story.html", "story.html")) {
      String comment = "<!-- saved from url=(0014)" + address + " -->";
      Article article = read(page(comment, ""));
      assertThat(article.metadata().url()).isEmpty();
      assertThat(link(page(comment, CANONICAL))).isEqualTo("https://declared.example/a/map.html");
    }
  }

  @Test
  void address_that_the_page_declares_comes_last() {
    String shared = "<meta property='og:url' content='https://shared.example/o/story'>";
    assertThat(link(page("", shared))).isEqualTo("https://shared.example/o/map.html");
    assertThat(link(page("", shared + CANONICAL))).isEqualTo("https://declared.example/a/map.html");
    assertThat(read(page("", shared + CANONICAL)).metadata().url()).isEmpty();
  }

  @Test
  void front_page_is_the_address_of_a_page_only_if_there_is_no_other() {
    String front = "<link rel=canonical href='https://front.example/'>";
    String shared = "<meta property='og:url' content='https://shared.example/o/story'>";
    assertThat(link(page("", front + shared))).isEqualTo("https://shared.example/o/map.html");
    assertThat(link(page("", front))).isEqualTo("https://front.example/map.html");
  }

  @Test
  void without_any_address_links_stay_as_they_are_written() {
    assertThat(link(page("", ""))).isEqualTo("map.html");
    assertThat(link(page("", "").withUrl(""))).isEqualTo("map.html");
  }

  @Test
  void time_that_the_caller_gives_comes_before_that_of_the_comment() {
    ArticleDate day = ArticleDate.of(LocalDate.of(2026, 12, 1));
    Article article = read(page(SINGLE_FILE, "").withSaved(day));
    assertThat(article.metadata().saved()).contains(day);
    assertThat(evidence(article, "saved")).singleElement().matches(witness -> !witness.chosen());
  }

  @Test
  void pictures_that_the_head_declares_are_absolute_too() {
    String picture = "<meta name='twitter:image' content='/pictures/tide.jpg'>";
    assertThat(read(page("", CANONICAL + picture)).metadata().leadImage().orElseThrow().url())
        .isEqualTo("https://declared.example/pictures/tide.jpg");
  }

  /** No server has the files that a browser saved beside the page. */
  @Test
  void files_beside_a_saved_page_stay_local() {
    String browser = "<!-- saved from url=(0028)https://saved.example/s/tide -->";
    String words = "The pilot waited for the tide, and the harbour master waited for the pilot. ";
    String body =
        "<article><h1>Tide</h1><p>"
            + words.repeat(4)
            + "</p><img src='./Tide_files/pier.jpg' width=800 height=600 alt=Pier><p>"
            + words.repeat(4)
            + "<a href='map.html'>Map</a></article>";

    Article saved = read(SavedPage.ofHtml("<!DOCTYPE html>" + browser + body));
    Article served = read(SavedPage.ofHtml(body).withUrl("https://saved.example/s/tide"));

    assertThat(saved.stream(MediaBlock.class))
        .singleElement()
        .extracting(PageAddressTest::picture)
        .isEqualTo("./Tide_files/pier.jpg");
    assertThat(saved.stream(Link.class).findFirst().orElseThrow().href())
        .isEqualTo("https://saved.example/s/map.html");
    assertThat(served.stream(MediaBlock.class))
        .singleElement()
        .extracting(PageAddressTest::picture)
        .isEqualTo("https://saved.example/s/Tide_files/pier.jpg");
  }

  private static String picture(MediaBlock block) {
    return block.media().url();
  }
}
