package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class PictureBoxPassTest {
  private static final String CAPTION = "The pier in fog";
  private static final String BOX = "<div><img src=a><p>The pier in fog</p></div>";

  @Test
  void the_words_in_one_small_box_with_a_picture_are_kept() {
    assertThat(rule(BOX, "body-scorer")).isEqualTo(Rule.PICTURE_BOX);
    assertThat(rule(BOX, "label")).isEqualTo(Rule.PICTURE_BOX);
  }

  @Test
  void words_above_the_picture_are_kept() {
    assertThat(rule("<div><p>The pier in fog</p><img src=a></div>", "body-scorer"))
        .isEqualTo(Rule.PICTURE_BOX);
  }

  @Test
  void a_caption_element_is_kept_wherever_it_stands() {
    String figure =
        "<figure><img src=a><figcaption>The pier in fog</figcaption><p>1</p><p>2</p><p>3</p>"
            + "<p>4</p></figure>";

    assertThat(rule(figure, "caption-alone")).isEqualTo(Rule.PICTURE_BOX);
  }

  @Test
  void a_box_of_many_words_is_none_of_a_picture() {
    assertThat(
            rule(
                "<div><img src=a><p>The pier in fog</p><p>1</p><p>2</p><p>3</p><p>4</p></div>",
                "body-scorer"))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void a_box_of_links_is_none() {
    assertThat(rule("<div><img src=a><a href=b>The pier in fog</a></div>", "body-scorer"))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void a_heading_is_no_caption() {
    assertThat(rule("<div><img src=a><h3>The pier in fog</h3></div>", "body-scorer"))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void a_film_has_no_caption_beside_it() {
    assertThat(rule("<div><video src=a></video><p>The pier in fog</p></div>", "body-scorer"))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void what_the_scorer_keeps_stays_a_paragraph() {
    assertThat(page(BOX).revisedBy(new PictureBoxPass()).deciding(CAPTION))
        .containsExactly(Rule.BODY_SCORER);
  }

  @Test
  void what_another_rule_is_sure_of_stays_out() {
    assertThat(rule(BOX, "related")).isEqualTo(Rule.RELATED);
  }

  @Test
  void a_picture_that_is_left_out_keeps_nothing() {
    assertThat(
            page(BOX)
                .without(CAPTION)
                .leaveOutMedia("small-medium")
                .revisedBy(new PictureBoxPass())
                .rules(CAPTION))
        .containsExactly("-");
  }

  @Test
  void a_box_far_from_all_text_that_is_kept_is_none() {
    String far = "<div><p>More</p><div><p>Less</p><div><p>Least</p>" + BOX + "</div></div></div>";

    assertThat(
            page(far)
                .without("More", "Less", "Least", CAPTION)
                .revisedBy(new PictureBoxPass())
                .rules(CAPTION))
        .containsExactly("-");
  }

  private static Rule rule(String box, String leftOutBy) {
    return page(box)
        .leaveOut(leftOutBy, CAPTION)
        .revisedBy(new PictureBoxPass())
        .on(CAPTION)
        .rule();
  }

  private static JudgedPage page(String box) {
    return JudgedPage.of(
        "", FerryPage.of(FerryPage.sentences(1, 7), box, FerryPage.sentences(7, 13)));
  }
}
