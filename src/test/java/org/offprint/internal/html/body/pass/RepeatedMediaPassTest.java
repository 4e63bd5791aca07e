package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class RepeatedMediaPassTest {
  private static final String SIGN = "<img src=/sign.png alt=Sign>";

  @Test
  void a_picture_that_comes_three_times_is_left_out() {
    assertThat(media(SIGN + SIGN + SIGN)).containsExactly("-", "-", "-");
  }

  @Test
  void one_that_comes_twice_stays() {
    assertThat(media(SIGN + SIGN)).containsExactly("body-scorer", "body-scorer");
  }

  @Test
  void one_with_other_words_each_time_stays() {
    assertThat(media(SIGN + SIGN + SIGN.replace("Sign", "Pier"))).doesNotContain("-");
  }

  @Test
  void those_without_an_address_stay() {
    assertThat(media("<img alt=a><img alt=a><img alt=a>")).doesNotContain("-");
  }

  @Test
  void those_that_are_left_out_are_not_counted() {
    JudgedPage page = JudgedPage.of("", FerryPage.of("<p>Boats</p>", SIGN, SIGN, SIGN));

    assertThat(page.leaveOutMedia("small-medium").revisedBy(new RepeatedMediaPass()).mediaRules())
        .containsOnly(Rule.SMALL_MEDIUM);
  }

  private static List<String> media(String html) {
    return JudgedPage.of("", FerryPage.of("<p>Boats</p>" + html))
        .revisedBy(new RepeatedMediaPass())
        .media();
  }
}
