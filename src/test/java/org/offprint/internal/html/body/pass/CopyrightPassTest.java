package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class CopyrightPassTest {
  private static final String LINE = "© 2026 The Ferry Post";

  @Test
  void a_line_at_the_end_is_left_out() {
    assertThat(rule(FerryPage.sentences(1, 4) + "<p>" + LINE + "</p>")).isEqualTo(Rule.COPYRIGHT);
    assertThat(rule("<p>" + LINE + "</p>" + FerryPage.sentences(1, 3))).isEqualTo(Rule.COPYRIGHT);
  }

  @Test
  void one_before_more_text_stays() {
    assertThat(rule("<p>" + LINE + "</p>" + FerryPage.sentences(1, 4))).isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void a_sentence_about_it_stays() {
    String sentence = "Copyright is what the pilot calls the smell of wet rope.";

    assertThat(
            JudgedPage.of("", FerryPage.of("<p>" + sentence + "</p>"))
                .revisedBy(new CopyrightPass())
                .on(sentence)
                .kept())
        .isTrue();
  }

  @Test
  void one_that_another_rule_leaves_out_keeps_its_reason() {
    assertThat(
            JudgedPage.of("", FerryPage.of("<p>" + LINE + "</p>"))
                .leaveOut("footer", LINE)
                .revisedBy(new CopyrightPass())
                .deciding(LINE))
        .containsExactly(Rule.FOOTER);
  }

  private static Rule rule(String html) {
    return JudgedPage.of("", FerryPage.of(html)).revisedBy(new CopyrightPass()).on(LINE).rule();
  }
}
