package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class PlaceholderPassTest {
  private static final String NOTICE =
      "This content is not available due to your privacy preferences.";
  private static final String BOX = "<div class=x><h4>A film</h4><p>" + NOTICE + "</p></div>";

  @Test
  void a_notice_is_left_out_with_what_else_its_box_says() {
    assertThat(revised(page(BOX)).deciding(NOTICE, "A film")).containsOnly(Rule.EMBED_PLACEHOLDER);
  }

  @Test
  void beside_the_text_only_the_notice_is() {
    JudgedPage page = revised(page("<h4>A film</h4><div>" + NOTICE + "</div>"));

    assertThat(page.deciding(NOTICE)).containsExactly(Rule.EMBED_PLACEHOLDER);
    assertThat(page.on("A film").kept()).isTrue();
  }

  @Test
  void a_paragraph_of_the_text_is_none() {
    assertThat(revised(page("<p>" + NOTICE + "</p>")).on(NOTICE).kept()).isTrue();
  }

  @Test
  void a_box_of_other_words_is_none() {
    assertThat(
            revised(page("<div class=x><h4>A film</h4><div>It shows the pier.</div></div>"))
                .on("A film")
                .kept())
        .isTrue();
  }

  @Test
  void what_is_left_out_already_keeps_its_reason() {
    assertThat(
            JudgedPage.of("", page(BOX))
                .leaveOut("hidden", NOTICE)
                .revisedBy(new PlaceholderPass())
                .deciding(NOTICE))
        .containsExactly(Rule.HIDDEN);
  }

  @Test
  void a_notice_may_be_a_later_sentence_and_stand_above_the_rest_of_its_box() {
    String notice = "Here stood a film. " + NOTICE;
    String box = "<div class=x><p>" + notice + "</p><h4>A film</h4></div>";

    assertThat(revised(page(box)).deciding(notice, "A film")).containsOnly(Rule.EMBED_PLACEHOLDER);
  }

  @Test
  void words_of_a_notice_within_a_sentence_are_none() {
    String sentence = "The keeper wrote that " + NOTICE;

    assertThat(revised(page("<div class=x>" + sentence + "</div>")).on(sentence).kept()).isTrue();
  }

  private static JudgedPage revised(String html) {
    return JudgedPage.of("", html).revisedBy(new PlaceholderPass());
  }

  private static String page(String box) {
    return FerryPage.of(FerryPage.sentences(1, 7), box, FerryPage.sentences(7, 13));
  }
}
