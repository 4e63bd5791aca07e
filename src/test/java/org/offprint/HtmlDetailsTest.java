package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Attribution;
import org.offprint.model.BlockQuotation;
import org.offprint.model.ElementPath;
import org.offprint.model.Link;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Rendition;
import org.offprint.model.Styled;

/** What is read from a page and no outline shows. */
class HtmlDetailsTest {
  private static final String URL = "https://example.org/en/story";

  private static final String SENTENCE =
      "<p>The ferry leaves the old pier at six each morning, and nobody has ever seen it late.</p>";

  @Test
  void a_picture_keeps_its_renditions() {
    MediaBlock picture =
        only(
            MediaBlock.class,
            """
            <picture>
              <source srcset="/i/pier.webp 800w" type="image/webp">
              <img src="pier.jpg" srcset="pier-400.jpg 400w, pier-800.jpg 800w" width="800">
            </picture>
            """);

    assertThat(picture.media().width()).hasValue(800);
    assertThat(picture.media().renditions())
        .containsExactly(
            new Rendition("https://example.org/i/pier.webp", 800, "image/webp"),
            new Rendition("https://example.org/en/pier-400.jpg", 400, null),
            new Rendition("https://example.org/en/pier-800.jpg", 800, null));
  }

  @Test
  void a_film_keeps_its_sources_poster_and_tracks() {
    MediaBlock film =
        only(
            MediaBlock.class,
            """
            <video src="blob:https://example.org/1" poster="pier.jpg" width="640" title="The pier">
              <track src="/v/pier.vtt" kind="captions"><track src="/v/pier.da.vtt">
              <source src="/v/pier.webm" type="video/webm"><source src="/v/pier.mp4">
            </video>
            """);

    assertThat(film.media().url()).isEqualTo("https://example.org/v/pier.webm");
    assertThat(film.media().mimeType()).hasValue("video/webm");
    assertThat(film.media().title()).hasValue("The pier");
    assertThat(film.media().width()).hasValue(640);
    assertThat(film.media().renditions())
        .containsExactly(
            new Rendition("https://example.org/v/pier.webm", null, "video/webm"),
            new Rendition("https://example.org/v/pier.mp4", null, null));
    assertThat(film.info().data())
        .containsEntry("html:poster", "https://example.org/en/pier.jpg")
        .containsEntry(
            "html:tracks", "https://example.org/v/pier.vtt https://example.org/v/pier.da.vtt");
  }

  @Test
  void a_quotation_keeps_where_it_is_from() {
    BlockQuotation quotation =
        only(BlockQuotation.class, "<blockquote cite=\"/log\"><p>Fog.</p></blockquote>");

    assertThat(quotation.attribution())
        .extracting(Attribution::url)
        .isEqualTo(Optional.of("https://example.org/log"));
  }

  @Test
  void a_link_keeps_its_title() {
    Link link =
        only(
            Link.class,
            "<p>The lamp on the far side is lit by <a href=\"#k\" title=\"Since 1931\">a keeper</a>.");

    assertThat(link.title()).isEqualTo("Since 1931");
    assertThat(link.href()).isEqualTo(URL + "#k");
  }

  @Test
  void words_of_another_language_keep_it() {
    Styled words = only(Styled.class, "<p>It leaves, <span lang=\"da\">siger han</span>, at six.");

    assertThat(words.info().language()).isEqualTo("da");
  }

  @Test
  void a_block_says_where_it_stood() {
    Article article = Offprint.parseHtml(SENTENCE + SENTENCE.replace("six", "seven"), URL);

    assertThat(article.paragraphs())
        .extracting(paragraph -> paragraph.info().origin().place())
        .isEqualTo(List.of(ElementPath.of("html/body/p"), ElementPath.of("html/body/p[2]")));
  }

  @Test
  void addresses_stay_as_written_where_the_page_has_none() {
    Article article = Offprint.parseHtml(SENTENCE.replace("pier", "<a href=\"/p\">pier</a>"), null);

    assertThat(article.stream(Link.class)).extracting(Link::href).containsExactly("/p");
    assertThat(article.metadata().url()).isEmpty();
    assertThat(article.stream(Paragraph.class)).hasSize(1);
  }

  private static <T extends Node> T only(Class<T> type, String html) {
    Article article = Offprint.parseHtml(SENTENCE + html + SENTENCE.replace("six", "ten"), URL);
    assertThat(article.stream(type)).hasSize(1);
    return article.stream(type).findFirst().orElseThrow();
  }
}
