package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class BetweenBlocksPassTest {
  private static final String LABEL = "Six boats";
  private static final String BETWEEN_HEADINGS = "<h2>Boats</h2><p>Six boats</p><h2>Piers</h2>";

  @Test
  void what_stands_between_two_headings_of_a_text_is_kept() {
    assertThat(rule(page(BETWEEN_HEADINGS))).isEqualTo(Rule.WITHIN_TEXT);
  }

  @Test
  void what_stands_between_a_paragraph_and_a_picture_is_kept() {
    assertThat(rule(FerryPage.of(FerryPage.sentences(1, 13), "<p>Six boats</p><img src=a>")))
        .isEqualTo(Rule.WITHIN_TEXT);
  }

  @Test
  void a_box_that_is_named_as_something_else_is_not_kept() {
    assertThat(rule(page("<h2>Boats</h2><div class=widget><p>Six boats</p></div><h2>Piers</h2>")))
        .isEqualTo(Rule.NAMED_APART);
  }

  @Test
  void the_head_of_an_article_is_not_kept() {
    assertThat(rule(FerryPage.of(BETWEEN_HEADINGS, FerryPage.sentences(1, 13))))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void what_stands_beside_a_picture_in_another_part_is_not_kept() {
    String deep = "<div><div><div><img src=a></div></div></div>";

    assertThat(rule(FerryPage.of(FerryPage.sentences(1, 13), "<p>Six boats</p>" + deep)))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void what_another_rule_is_sure_of_stays_out() {
    assertThat(
            JudgedPage.of("", page(BETWEEN_HEADINGS))
                .leaveOut("share", LABEL)
                .revisedBy(new BetweenBlocksPass())
                .deciding(LABEL))
        .containsExactly(Rule.SHARE);
  }

  @Test
  void on_a_small_page_nothing_is_kept() {
    assertThat(rule(FerryPage.of(FerryPage.sentences(1, 3), BETWEEN_HEADINGS)))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void one_paragraph_of_a_standfirst_does_not_begin_the_text() {
    String standfirst = FerryPage.sentences(1, 2);
    String html = FerryPage.of(standfirst, BETWEEN_HEADINGS, FerryPage.sentences(2, 13));

    assertThat(
            JudgedPage.of("", html)
                .keep("standfirst", standfirst.replaceAll("</?p>", ""))
                .without(LABEL)
                .revisedBy(new BetweenBlocksPass())
                .deciding(LABEL))
        .containsExactly(Rule.BODY_SCORER);
  }

  private static Rule rule(String html) {
    return JudgedPage.of("", html)
        .without(LABEL)
        .revisedBy(new BetweenBlocksPass())
        .on(LABEL)
        .rule();
  }

  private static String page(String between) {
    return FerryPage.of(FerryPage.sentences(1, 7), between, FerryPage.sentences(7, 13));
  }
}
