package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Figure;
import org.offprint.model.Node;

class FigureCaptionPassTest {
  private static final String FIRST =
      "<p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>";
  private static final String SECOND =
      "<p>On the far side a lamp is lit when the boat is seen, and put out when it is fast.</p>";
  private static final String FIGURE =
      "<figure><img src=a><figcaption>The pier.</figcaption></figure>";
  private static final String CAPTION = "The pier.";

  @ParameterizedTest
  @ValueSource(
      strings = {"body-scorer", "before-text", "after-text", "outside-region", "label", "repeated"})
  void a_caption_left_out_for_its_place_is_kept_with_its_picture(String rule) {
    assertThat(revised(rule, page(FIRST, FIGURE, SECOND)).rules(CAPTION))
        .containsExactly("figure-caption");
  }

  @ParameterizedTest
  @ValueSource(strings = {"consent-manager", "related", "share", "mostly-links"})
  void a_caption_left_out_for_what_it_is_stays_out(String rule) {
    assertThat(revised(rule, page(FIRST, FIGURE, SECOND)).rules(CAPTION)).containsExactly("-");
  }

  @Test
  void a_caption_stays_out_with_its_picture() {
    JudgedPage page =
        JudgedPage.of("", page(FIRST, FIGURE, SECOND))
            .without(CAPTION)
            .leaveOutMedia("small-medium");

    assertThat(page.revisedBy(new FigureCaptionPass()).rules(CAPTION)).containsExactly("-");
  }

  @Test
  void a_caption_of_several_lines_is_kept_whole() {
    String figure =
        "<figure><img src=a><figcaption><p>The pier.</p><p>In fog.</p></figcaption></figure>";
    JudgedPage page = JudgedPage.of("", page(FIRST, figure)).without(CAPTION, "In fog.");

    assertThat(page.revisedBy(new FigureCaptionPass()).rules(CAPTION, "In fog."))
        .containsExactly("figure-caption", "figure-caption");
  }

  @Test
  void the_picture_of_one_figure_keeps_no_caption_of_another() {
    String other = "<figure><figcaption>The pier.</figcaption></figure>";

    assertThat(
            revised("body-scorer", page(FIRST, "<figure><img src=a></figure>", other))
                .rules(CAPTION))
        .containsExactly("-");
  }

  @Test
  void words_in_a_figure_that_are_no_caption_stay_out() {
    String figure = "<figure><img src=a><div>The pier.</div></figure>";

    assertThat(revised("body-scorer", page(FIRST, figure)).rules(CAPTION)).containsExactly("-");
  }

  @Test
  void a_caption_without_a_figure_stays_out() {
    String caption = "<img src=a><figcaption>The pier.</figcaption>";

    assertThat(revised("body-scorer", page(FIRST, caption)).rules(CAPTION)).containsExactly("-");
  }

  @Test
  void the_caption_of_a_picture_above_the_text_is_in_the_article() {
    Article article =
        Offprint.parseHtml(page("<h1>Boats</h1>", FIGURE, FIRST, SECOND), "https://example.org/s");

    assertThat(article.stream(Figure.class).flatMap(figure -> figure.caption().stream()))
        .extracting(Node::plainText)
        .containsExactly(CAPTION);
  }

  @Test
  void the_caption_of_a_picture_that_counts_readers_is_not() {
    String figure = FIGURE.replace("src=a", "src=a width=1 height=1");
    Article article =
        Offprint.parseHtml(page("<h1>Boats</h1>", figure, FIRST, SECOND), "https://example.org/s");

    assertThat(article.stream(Figure.class)).isEmpty();
    assertThat(article.plainText()).doesNotContain(CAPTION);
  }

  private static JudgedPage revised(String rule, String html) {
    return JudgedPage.of("", html).leaveOut(rule, CAPTION).revisedBy(new FigureCaptionPass());
  }

  private static String page(String... parts) {
    return "<main><article>" + String.join("", parts) + "</article></main>";
  }
}
