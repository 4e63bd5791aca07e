package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class LongTailPassTest {
  private static final String TAIL = text(7);

  @Test
  void many_paragraphs_beside_the_last_kept_one_are_kept() {
    assertThat(revised(FerryPage.of(FerryPage.sentences(1, 14)), 7, 14).on(TAIL).rule())
        .isEqualTo(Rule.LONG_TAIL);
  }

  @Test
  void few_are_not() {
    assertThat(revised(FerryPage.of(FerryPage.sentences(1, 14)), 10, 14).on(text(10)).kept())
        .isFalse();
  }

  @Test
  void paragraphs_in_another_box_are_not() {
    String html =
        FerryPage.of(FerryPage.sentences(1, 7), "<div>" + FerryPage.sentences(7, 14) + "</div>");

    assertThat(revised(html, 7, 14).on(TAIL).kept()).isFalse();
  }

  @Test
  void short_lines_do_not_count() {
    String lines =
        "<p>One boat</p><p>Two boats</p><p>Three boats</p><p>Four boats</p><p>No boat</p>";
    JudgedPage page =
        JudgedPage.of("", FerryPage.of(FerryPage.sentences(1, 12), lines))
            .without("One boat", "Two boats", "Three boats", "Four boats", "No boat");

    assertThat(page.revisedBy(new LongTailPass()).rules("One boat")).containsExactly("-");
  }

  @Test
  void what_another_rule_is_sure_of_does_not_count() {
    JudgedPage page = JudgedPage.of("", FerryPage.of(FerryPage.sentences(1, 14)));
    for (int i = 7; i < 14; i++) {
      page.leaveOut("comments", text(i));
    }

    assertThat(page.revisedBy(new LongTailPass()).on(TAIL).kept()).isFalse();
  }

  @Test
  void on_a_small_page_none_are_kept() {
    assertThat(revised(FerryPage.of(FerryPage.sentences(1, 9)), 2, 9).on(text(2)).kept()).isFalse();
  }

  private static JudgedPage revised(String html, int from, int to) {
    JudgedPage page = JudgedPage.of("", html);
    for (int i = from; i < to; i++) {
      page.without(text(i));
    }
    return page.revisedBy(new LongTailPass());
  }

  private static String text(int number) {
    return FerryPage.sentences(number, number + 1).replaceAll("</?p>", "");
  }
}
