package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class TeaserLinePassTest {
  private static final String LINE = "Read more: Ten piers worth a visit";

  @Test
  void a_line_of_such_words_a_mark_and_a_link_is_left_out() {
    assertThat(rule("<p>Read more: <a href=a>Ten piers worth a visit</a></p>"))
        .isEqualTo(Rule.TEASER);
  }

  @Test
  void without_a_link_it_stays() {
    assertThat(rule("<p>Read more: Ten piers worth a visit</p>")).isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void with_words_outside_of_the_link_it_stays() {
    assertThat(rule("<p>Read more: Ten piers <a href=a>worth a visit</a></p>"))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void a_heading_stays() {
    assertThat(rule("<h2>Read more: <a href=a>Ten piers worth a visit</a></h2>"))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void a_sentence_that_goes_on_to_its_link_stays() {
    String sentence = "Read more than one timetable of the piers";

    assertThat(
            JudgedPage.of(
                    "",
                    FerryPage.of("<p>Read more <a href=a>than one timetable of the piers</a></p>"))
                .revisedBy(new TeaserLinePass())
                .on(sentence)
                .kept())
        .isTrue();
  }

  private static Rule rule(String line) {
    return JudgedPage.of("", FerryPage.of(line)).revisedBy(new TeaserLinePass()).on(LINE).rule();
  }
}
