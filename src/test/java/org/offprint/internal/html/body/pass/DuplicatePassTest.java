package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatePassTest {
  private static final String LONG =
      "The ferry leaves the old pier at six, as it has for forty years.";
  private static final String TEXT = "<p>" + LONG + "</p>";
  private static final String OTHER =
      "<p>On the far side a lamp is lit when the boat is seen, and put out when it is fast.</p>";

  @Test
  void a_long_text_that_was_kept_before_is_left_out() {
    assertThat(kept("<div>" + TEXT + "</div><div>" + TEXT + "</div>")).containsExactly(true, false);
  }

  @Test
  void a_short_one_is_not() {
    JudgedPage page = JudgedPage.of("", "<div><p>Boats</p></div><div><p>Boats</p></div>");

    assertThat(page.revisedBy(new DuplicatePass()).verdicts("Boats")).containsExactly(true, true);
  }

  @Test
  void lines_of_one_element_are_not() {
    assertThat(kept("<div>" + TEXT + TEXT + "</div>")).containsExactly(true, true);
  }

  @Test
  void cells_of_one_table_are_not() {
    assertThat(kept("<table><tr><td>" + LONG + "</td></tr><tr><td>" + LONG + "</td></tr></table>"))
        .containsExactly(true, true);
  }

  @Test
  void a_refrain_among_other_paragraphs_is_not() {
    String verse =
        "<p>In winter the baker is at times the only one on board, and holds the wheel.</p>";
    String html = "<section>" + OTHER + TEXT + "</section><section>" + verse + TEXT + "</section>";

    assertThat(kept(html)).containsExactly(true, true);
  }

  @Test
  void a_copy_of_what_is_left_out_stays() {
    JudgedPage page =
        JudgedPage.of("", "<div>" + TEXT + "</div><div>" + TEXT + "</div>").without(LONG);

    assertThat(page.revisedBy(new DuplicatePass()).verdicts(LONG)).containsExactly(false, false);
  }

  @Test
  void a_picture_beside_a_refrain_is_looked_over() {
    String verse =
        "<p>In winter the baker is at times the only one on board, and holds the wheel.</p>";
    String html =
        "<section>"
            + OTHER
            + "<img src=a>"
            + TEXT
            + "</section>"
            + "<section>"
            + TEXT
            + "<img src=b>"
            + verse
            + "</section>";

    assertThat(kept(html)).containsExactly(true, true);
  }

  private static List<Boolean> kept(String html) {
    return JudgedPage.of("", html).revisedBy(new DuplicatePass()).verdicts(LONG);
  }
}
