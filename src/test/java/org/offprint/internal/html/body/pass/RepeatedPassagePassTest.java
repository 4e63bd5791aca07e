package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;

class RepeatedPassagePassTest {
  private static final String QUOTE = "with a horn, a rope, and a gull upon the rail";
  private static final String SOURCE = "— The keeper of the lamp";

  @Test
  void what_stands_beside_the_text_and_repeats_a_passage_is_kept_with_its_source() {
    assertThat(revised(aside(QUOTE, SOURCE), "aside").rules(QUOTE, SOURCE))
        .containsExactly("repeated-passage", "pull-quotation-source");
  }

  @Test
  void a_name_tells_who_is_quoted_as_a_dash_does() {
    assertThat(revised(aside(QUOTE, "Ines Varga, pilot"), "aside").rules("Ines Varga, pilot"))
        .containsExactly("pull-quotation-source");
  }

  @Test
  void another_line_of_the_box_is_no_source() {
    assertThat(revised(aside(QUOTE, "More on this page"), "aside").rules("More on this page"))
        .containsExactly("-");
  }

  @Test
  void a_source_in_another_box_is_none() {
    String boxes = "<aside><p>" + QUOTE + "</p></aside><aside><p>" + SOURCE + "</p></aside>";

    assertThat(revised(boxes, "aside").rules(QUOTE, SOURCE))
        .containsExactly("repeated-passage", "-");
  }

  @Test
  void words_that_the_text_does_not_have_stay_out() {
    String words = "with a horn, a rope, and a goat upon the rail";

    assertThat(revised(aside(words, SOURCE), "aside").rules(words, SOURCE)).containsOnly("-");
  }

  @Test
  void what_another_rule_is_sure_of_stays_out() {
    assertThat(revised(aside(QUOTE, SOURCE), "related").rules(QUOTE)).containsExactly("-");
  }

  @Test
  void an_aside_before_the_text_stays_out() {
    JudgedPage page =
        JudgedPage.of("", FerryPage.of(aside(QUOTE, SOURCE), FerryPage.sentences(1, 5)))
            .leaveOut("aside", QUOTE, SOURCE);

    assertThat(page.revisedBy(new RepeatedPassagePass()).rules(QUOTE)).containsExactly("-");
  }

  private static String aside(String... lines) {
    return "<aside><p>" + String.join("</p><p>", lines) + "</p></aside>";
  }

  private static JudgedPage revised(String aside, String rule) {
    String html = FerryPage.of(FerryPage.sentences(1, 4), aside, FerryPage.sentences(4, 7));
    String[] lines = aside.replaceAll("</?aside>|<p>", "").split("</p>");
    return JudgedPage.of("", html).leaveOut(rule, lines).revisedBy(new RepeatedPassagePass());
  }
}
