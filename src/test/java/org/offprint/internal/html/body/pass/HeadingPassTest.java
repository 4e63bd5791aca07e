package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class HeadingPassTest {
  private static final String TEXT = "<p>The ferry leaves the old pier at six each morning.</p>";

  @Test
  void a_heading_that_nothing_follows_is_left_out() {
    assertThat(rule(TEXT + "<h2>Boats</h2>", "body-scorer")).isEqualTo(Rule.HEADING_WITHOUT_TEXT);
  }

  @Test
  void one_with_text_below_it_stays() {
    assertThat(rule("<h2>Boats</h2>" + TEXT, "section-heading")).isEqualTo(Rule.SECTION_HEADING);
  }

  @Test
  void one_over_a_part_with_text_stays() {
    assertThat(rule("<h2>Boats</h2><h3>Tern</h3>" + TEXT, "section-heading"))
        .isEqualTo(Rule.SECTION_HEADING);
  }

  @Test
  void one_before_the_next_of_its_level_is_left_out() {
    assertThat(rule("<h2>Boats</h2><h2>Piers</h2>" + TEXT, "section-heading"))
        .isEqualTo(Rule.HEADING_WITHOUT_TEXT);
  }

  @Test
  void the_scorer_knows_what_follows_the_ones_it_keeps() {
    assertThat(rule("<h2>Boats</h2><h2>Piers</h2>" + TEXT, "body-scorer"))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void a_picture_is_enough_unless_it_is_small() {
    assertThat(rule(TEXT + "<h2>Boats</h2><img src=a>", "section-heading"))
        .isEqualTo(Rule.SECTION_HEADING);
    assertThat(rule(TEXT + "<h2>Boats</h2><img src=a width=9 height=9>", "section-heading"))
        .isEqualTo(Rule.HEADING_WITHOUT_TEXT);
    assertThat(rule(TEXT + "<h2>Boats</h2><hr>", "section-heading"))
        .isEqualTo(Rule.HEADING_WITHOUT_TEXT);
  }

  @Test
  void text_that_is_left_out_is_none() {
    JudgedPage page = JudgedPage.of("", FerryPage.of("<h2>Boats</h2><p>Six</p>")).without("Six");

    assertThat(page.revisedBy(new HeadingPass()).deciding("Boats"))
        .containsExactly(Rule.HEADING_WITHOUT_TEXT);
  }

  private static Rule rule(String html, String keptBy) {
    return JudgedPage.of("", FerryPage.of(html))
        .keep(keptBy, "Boats")
        .revisedBy(new HeadingPass())
        .on("Boats")
        .rule();
  }
}
