package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class DatedLinePassTest {
  private static final String TITLE = "<h1>The last ferry</h1>";
  private static final String DATE = "3 May 2026";

  @Test
  void a_date_below_the_title_is_left_out() {
    assertThat(rule(TITLE + "<p>3 May 2026</p>" + FerryPage.sentences(1, 3), DATE))
        .isEqualTo(Rule.DATED_LINE);
  }

  @Test
  void so_is_the_time_that_the_reading_takes() {
    assertThat(rule(TITLE + "<p>4 min read</p>" + FerryPage.sentences(1, 3), "4 min read"))
        .isEqualTo(Rule.READING_TIME);
  }

  @Test
  void a_date_after_a_short_line_is_left_out() {
    assertThat(rule(TITLE + "<p>By Ines Varga</p><p>3 May 2026</p>", DATE))
        .isEqualTo(Rule.DATED_LINE);
  }

  @Test
  void a_date_in_the_text_stays() {
    String paragraph =
        "<p>The ferry leaves the old pier at six each morning, and nobody on the island has ever"
            + " seen it late or known it to be early.</p>";

    assertThat(rule(TITLE + paragraph + "<p>3 May 2026</p>", DATE)).isEqualTo(Rule.BODY_SCORER);
    assertThat(rule(TITLE + "<h2>Crossings</h2><p>3 May 2026</p>", DATE))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void a_date_above_the_title_stays() {
    assertThat(rule("<p>3 May 2026</p>" + TITLE, DATE)).isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void without_a_title_every_date_stays() {
    assertThat(
            JudgedPage.of(null, FerryPage.of("<p>3 May 2026</p>", FerryPage.sentences(1, 3)))
                .revisedBy(new DatedLinePass())
                .deciding(DATE))
        .containsExactly(Rule.BODY_SCORER);
  }

  private static Rule rule(String html, String line) {
    return JudgedPage.of("The last ferry", FerryPage.of(html))
        .revisedBy(new DatedLinePass())
        .on(line)
        .rule();
  }
}
