package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class ClosingCallPassTest {
  private static final String CALL =
      "Follow The Ferry Post on Facebook and Instagram, where the pictures of the week are shown.";

  @Test
  void a_call_at_the_end_is_left_out() {
    assertThat(rule(FerryPage.sentences(1, 4) + "<p>" + CALL + "</p>"))
        .isEqualTo(Rule.CLOSING_CALL);
  }

  @Test
  void one_before_other_last_lines_is_left_out() {
    assertThat(rule("<p>" + CALL + "</p>" + FerryPage.sentences(1, 5)))
        .isEqualTo(Rule.CLOSING_CALL);
  }

  @Test
  void one_in_the_text_stays() {
    assertThat(rule("<p>" + CALL + "</p>" + FerryPage.sentences(1, 6))).isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void what_is_left_out_or_a_picture_is_not_counted() {
    JudgedPage page =
        JudgedPage.of(
                "",
                FerryPage.of(
                    "<p>" + CALL + "</p>", FerryPage.sentences(1, 5), "<img src=a><p>End</p>"))
            .without("End");

    assertThat(page.revisedBy(new ClosingCallPass()).deciding(CALL))
        .containsExactly(Rule.CLOSING_CALL);
  }

  @Test
  void a_sentence_stays() {
    JudgedPage page = JudgedPage.of("", FerryPage.of("<p>They follow the ferry with a lamp.</p>"));

    assertThat(
            page.revisedBy(new ClosingCallPass()).on("They follow the ferry with a lamp.").kept())
        .isTrue();
  }

  private static Rule rule(String html) {
    return JudgedPage.of("", FerryPage.of(html)).revisedBy(new ClosingCallPass()).on(CALL).rule();
  }
}
