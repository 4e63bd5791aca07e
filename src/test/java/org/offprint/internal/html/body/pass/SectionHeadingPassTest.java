package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class SectionHeadingPassTest {
  private static final String TEXT = FerryPage.sentences(1, 4);
  private static final String HEADING = "<h2>Comments</h2>";

  @Test
  void a_heading_right_over_kept_text_is_kept() {
    assertThat(rule(TEXT + HEADING + TEXT, "comments")).isEqualTo(Rule.SECTION_HEADING);
    assertThat(rule(TEXT + HEADING + TEXT, "body-scorer")).isEqualTo(Rule.SECTION_HEADING);
  }

  @Test
  void one_over_another_heading_is_not() {
    assertThat(rule(TEXT + HEADING + "<h3>Boats</h3>" + TEXT, "comments")).isEqualTo(Rule.COMMENTS);
  }

  @Test
  void one_before_all_text_is_not() {
    assertThat(rule(HEADING + TEXT, "comments")).isEqualTo(Rule.COMMENTS);
  }

  @Test
  void one_in_a_box_far_from_its_text_is_not() {
    String box = "<div><div><div>" + HEADING + "</div></div></div>";

    assertThat(rule(TEXT + box + TEXT, "comments")).isEqualTo(Rule.COMMENTS);
  }

  @Test
  void a_label_is_kept_where_it_opens_a_section_or_has_a_name() {
    String section = "<section>" + HEADING + TEXT + "</section>";

    assertThat(rule(TEXT + section, "label")).isEqualTo(Rule.SECTION_HEADING);
    assertThat(rule(TEXT + "<h2 id=c>Comments</h2>" + TEXT, "label"))
        .isEqualTo(Rule.SECTION_HEADING);
    assertThat(rule(TEXT + HEADING + TEXT, "label")).isEqualTo(Rule.LABEL);
  }

  @Test
  void a_link_is_not_kept() {
    assertThat(rule(TEXT + "<h2><a href=a>Comments</a></h2>" + TEXT, "comments"))
        .isEqualTo(Rule.COMMENTS);
  }

  @Test
  void what_another_rule_is_sure_of_stays_out() {
    assertThat(rule(TEXT + HEADING + TEXT, "footer")).isEqualTo(Rule.FOOTER);
  }

  private static Rule rule(String html, String leftOutBy) {
    return JudgedPage.of("", FerryPage.of(html))
        .leaveOut(leftOutBy, "Comments")
        .revisedBy(new SectionHeadingPass())
        .on("Comments")
        .rule();
  }
}
