package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingBetweenPassTest {
  private static final String PARAGRAPH =
      "<p>The ferry leaves the old pier at six each morning, and nobody has ever seen it late.</p>";
  private static final String SECOND =
      "<p>On the far side a lamp is lit when the boat is seen, and put out again later on.</p>";
  private static final String HEADING = "<h2>The bridge</h2>";

  @Test
  void a_heading_between_two_paragraphs_is_kept() {
    assertThat(rule(PARAGRAPH + PARAGRAPH + HEADING + SECOND, "body-scorer"))
        .isEqualTo("heading-in-text");
    assertThat(rule(PARAGRAPH + PARAGRAPH + HEADING + SECOND, "topics"))
        .isEqualTo("heading-in-text");
  }

  @Test
  void a_picture_may_stand_between_a_heading_and_its_paragraph() {
    assertThat(rule(PARAGRAPH + HEADING + "<img src=a>" + SECOND, "body-scorer"))
        .isEqualTo("heading-in-text");
  }

  @Test
  void what_another_rule_is_sure_of_stays_out() {
    assertThat(rule(PARAGRAPH + HEADING + SECOND, "related")).isEqualTo("-");
  }

  @Test
  void a_heading_over_a_link_stays_out() {
    String link = "<p><a href=/1>Eleven years of talk</a></p>";
    assertThat(rule(PARAGRAPH + HEADING + link + SECOND, "body-scorer")).isEqualTo("-");
    assertThat(rule(PARAGRAPH + link + HEADING + SECOND, "body-scorer")).isEqualTo("-");
  }

  @Test
  void a_heading_that_is_a_link_stays_out() {
    String link = "<h2><a href=/1>The bridge</a></h2>";
    assertThat(rule(PARAGRAPH + link + SECOND, "body-scorer")).isEqualTo("-");
  }

  @Test
  void the_last_heading_stays_out() {
    assertThat(rule(PARAGRAPH + SECOND + HEADING, "body-scorer")).isEqualTo("-");
  }

  private static String rule(String html, String rule) {
    return JudgedPage.of("", "<main>" + html + "</main>")
        .leaveOut(rule, "The bridge")
        .revisedBy(new HeadingBetweenPass())
        .rules("The bridge")
        .get(0);
  }
}
