package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;

class LeadPicturePassTest {
  private static final String TITLE = "<h1>The last ferry</h1>";
  private static final String FIGURE =
      "<figure><img src=a><figcaption>The pier</figcaption></figure>";
  private static final String TEXT = "<div>" + FerryPage.sentences(1, 4) + "</div>";

  @Test
  void the_picture_between_title_and_text_is_kept_with_its_caption() {
    JudgedPage page = revised(FerryPage.of(TITLE, FIGURE, TEXT), "medium-outside-text");

    assertThat(page.media()).containsExactly("lead-picture");
    assertThat(page.rules("The pier")).containsExactly("lead-picture");
  }

  @Test
  void only_the_first_is() {
    assertThat(
            revised(
                    FerryPage.of(TITLE, FIGURE, FIGURE.replace("pier", "lamp"), TEXT),
                    "body-scorer")
                .media())
        .containsExactly("lead-picture", "-");
  }

  @Test
  void one_without_a_figure_is_not() {
    assertThat(media(FerryPage.of(TITLE, "<img src=a><p>The pier</p>", TEXT))).containsExactly("-");
  }

  @Test
  void one_in_a_box_about_something_else_is_not() {
    assertThat(media(FerryPage.of(TITLE, "<div class=byline>" + FIGURE + "</div>", TEXT)))
        .containsExactly("-");
    assertThat(media(FerryPage.of(TITLE, "<a href=b>" + FIGURE + "</a>", TEXT)))
        .containsExactly("-");
  }

  @Test
  void a_small_one_is_not() {
    assertThat(
            media(FerryPage.of(TITLE, FIGURE.replace("src=a", "src=a width=40 height=40"), TEXT)))
        .containsExactly("-");
  }

  @Test
  void one_of_another_article_is_not() {
    assertThat(media(TITLE + "<article>" + FIGURE + "</article><article>" + TEXT + "</article>"))
        .containsExactly("-");
  }

  @Test
  void one_below_the_text_is_not() {
    assertThat(media(FerryPage.of(TITLE, TEXT, FIGURE))).containsExactly("-");
  }

  @Test
  void a_caption_that_a_rule_is_sure_of_stays_out() {
    JudgedPage page = JudgedPage.of("The last ferry", FerryPage.of(TITLE, FIGURE, TEXT));

    assertThat(
            page.leaveOutMedia("medium-outside-text")
                .leaveOut("duplicate", "The pier")
                .revisedBy(new LeadPicturePass())
                .rules("The pier"))
        .containsExactly("-");
  }

  @Test
  void a_text_of_short_lines_has_one_too() {
    String lines = "<div><h2>Boats</h2><p>Six boats</p><p>One lamp</p></div>";

    assertThat(media(FerryPage.of(TITLE, FIGURE, lines))).containsExactly("lead-picture");
  }

  @Test
  void without_any_text_there_is_none() {
    JudgedPage page =
        JudgedPage.of("The last ferry", FerryPage.of(TITLE, FIGURE, "<p>Six boats</p>"))
            .leaveOutMedia("medium-outside-text")
            .without("The pier", "Six boats");

    assertThat(page.revisedBy(new LeadPicturePass()).media()).containsExactly("-");
  }

  @Test
  void a_line_above_it_is_no_picture() {
    String html = FerryPage.of(TITLE, "<figure><hr></figure>", FIGURE, TEXT);

    assertThat(media(html)).containsExactly("-", "lead-picture");
  }

  private static List<String> media(String html) {
    return revised(html, "medium-outside-text").media();
  }

  private static JudgedPage revised(String html, String rule) {
    return JudgedPage.of("The last ferry", html)
        .leaveOutMedia("medium-outside-text")
        .leaveOut(rule, "The pier")
        .revisedBy(new LeadPicturePass());
  }
}
