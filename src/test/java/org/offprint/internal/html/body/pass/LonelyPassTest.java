package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

class LonelyPassTest {
  private static final String TEXT =
      "<p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>"
          .repeat(6);

  private static final String OFFER = "Sail with us for half the price on any Monday.";
  private static final String[] BEFORE = {"Boats", "Piers", "Lamps"};
  private static final String[] AFTER = {"Ropes", "Gulls", "Fog"};

  @Test
  void what_hardly_seems_text_is_left_out_among_much_that_is() {
    assertThat(
            page("<div>")
                .without(BEFORE)
                .without(AFTER)
                .doubting(OFFER)
                .revisedBy(pass())
                .on(OFFER))
        .isEqualTo(Verdict.leaveOut(Rule.STANDS_ALONE, .6f));
  }

  @Test
  void what_surely_is_text_stays() {
    assertThat(rule(page("<div>").without(BEFORE).without(AFTER))).isEqualTo("body-scorer");
  }

  @Test
  void what_has_text_near_it_stays() {
    assertThat(rule(page("<div>").without(BEFORE).without("Ropes", "Gulls").doubting(OFFER)))
        .isEqualTo("body-scorer");
    assertThat(rule(page("<div>").without("Piers", "Lamps").without(AFTER).doubting(OFFER)))
        .isEqualTo("body-scorer");
  }

  @Test
  void what_has_its_kind_elsewhere_stays() {
    assertThat(rule(page("<p>").without(BEFORE).without(AFTER).doubting(OFFER)))
        .isEqualTo("body-scorer");
  }

  @Test
  void a_cell_stays() {
    assertThat(rule(page("<table><td>").without(BEFORE).without(AFTER).doubting(OFFER)))
        .isEqualTo("body-scorer");
  }

  @Test
  void the_ends_of_a_page_are_no_text() {
    String html = "<main>" + lines(BEFORE) + "<section>" + OFFER + "</section></main>";
    JudgedPage page = JudgedPage.of("", "<div>" + TEXT + TEXT + "</div>" + html);

    assertThat(rule(page.without(BEFORE).doubting(OFFER))).isEqualTo("stands-alone");
  }

  @Test
  void on_a_small_page_nothing_stands_alone() {
    JudgedPage page =
        JudgedPage.of("", "<h1>Boats</h1>" + lines(BEFORE) + "<section>" + OFFER + "</section>");

    assertThat(rule(page.without(BEFORE).doubting(OFFER))).isEqualTo("body-scorer");
  }

  private static String rule(JudgedPage page) {
    return page.revisedBy(pass()).on(OFFER).rule().code();
  }

  private static LonelyPass pass() {
    return new LonelyPass();
  }

  private static JudgedPage page(String around) {
    String box = around + OFFER + around.replace("<", "</");
    return JudgedPage.of("", "<main>" + TEXT + lines(BEFORE) + box + lines(AFTER) + "</main>");
  }

  private static String lines(String... lines) {
    return "<h3>" + String.join("</h3><h3>", lines) + "</h3>";
  }
}
