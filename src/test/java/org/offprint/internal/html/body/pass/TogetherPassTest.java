package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.model.Article;
import org.offprint.model.Table;

/** Tables, lists, quotations and folded boxes are kept as a whole. */
class TogetherPassTest {
  private static final String FIRST =
      "<p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>";
  private static final String SECOND =
      "<p>On the far side a lamp is lit when the boat is seen, and put out when it is fast.</p>";
  private static final String ANNOUNCEMENT = "<p>These boats are left on the sound:</p>";
  private static final String BOATS =
      "<ul><li>Tern</li><li>Marholm</li><li>Old Ines, the slowest of them</li></ul>";
  private static final String[] NAMES = {"Tern", "Marholm", "Old Ines, the slowest of them"};

  @Test
  void a_list_of_which_most_is_kept_is_kept_whole() {
    assertThat(revised(FerryPage.of(FIRST, BOATS)).rules(NAMES))
        .as("all left out, and nothing after it")
        .containsExactly("-", "-", "-");
    JudgedPage page = JudgedPage.of("", FerryPage.of(FIRST, BOATS)).without("Tern", "Marholm");

    assertThat(page.revisedBy(new TogetherPass()).rules(NAMES))
        .containsExactly("with-the-others", "with-the-others", "body-scorer");
  }

  @Test
  void a_list_of_which_less_than_half_is_kept_is_not_kept_for_that() {
    JudgedPage page =
        JudgedPage.of("", FerryPage.of(FIRST, BOATS)).without("Old Ines, the slowest of them");

    assertThat(page.revisedBy(new TogetherPass()).rules(NAMES))
        .containsExactly("body-scorer", "body-scorer", "-");
  }

  @Test
  void a_table_is_judged_as_a_list_is() {
    String table =
        "<table><tr><td>Tern</td><td>6</td></tr>"
            + "<tr><td>Marholm, which is the slower one of them</td><td>7</td></tr></table>";
    JudgedPage page = JudgedPage.of("", FerryPage.of(FIRST, table)).without("6", "7");

    assertThat(page.revisedBy(new TogetherPass()).rules("Tern", "6", "7"))
        .containsExactly("body-scorer", "with-the-others", "with-the-others");
  }

  @Test
  void a_list_that_a_paragraph_beside_it_announces_is_kept() {
    assertThat(revised(FerryPage.of(FIRST, SECOND, ANNOUNCEMENT, BOATS)).rules(NAMES))
        .containsOnly("announced-list");
  }

  @Test
  void an_announcement_that_is_left_out_announces_nothing() {
    JudgedPage page =
        JudgedPage.of("", FerryPage.of(FIRST, SECOND, ANNOUNCEMENT, BOATS))
            .without(NAMES)
            .without("These boats are left on the sound:");

    assertThat(page.revisedBy(new TogetherPass()).rules(NAMES)).containsOnly("-");
  }

  @Test
  void an_announcement_elsewhere_announces_nothing() {
    assertThat(
            revised(FerryPage.of(FIRST, SECOND, ANNOUNCEMENT, "<div>" + BOATS + "</div>"))
                .rules(NAMES))
        .containsOnly("-");
  }

  @Test
  void a_list_between_two_kept_paragraphs_is_kept() {
    assertThat(revised(FerryPage.of(FIRST, BOATS, SECOND)).rules(NAMES))
        .containsOnly("list-in-text");
  }

  @Test
  void a_picture_between_is_looked_over() {
    assertThat(revised(FerryPage.of(FIRST, BOATS, "<img src=a>", SECOND)).rules(NAMES))
        .containsOnly("list-in-text");
  }

  @Test
  void a_list_of_links_is_not_kept() {
    String links = BOATS.replace("<li>", "<li><a href=a>").replace("</li>", "</a></li>");

    assertThat(revised(FerryPage.of(FIRST, links, SECOND)).rules(NAMES)).containsOnly("-");
  }

  @Test
  void a_list_longer_than_any_in_a_text_is_not_kept() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 61; i++) {
      items.append("<li>Tern</li>");
    }

    assertThat(
            JudgedPage.of("", FerryPage.of(FIRST, "<ul>" + items + "</ul>", SECOND))
                .without("Tern")
                .revisedBy(new TogetherPass())
                .rules("Tern"))
        .containsExactly("-");
  }

  @Test
  void what_a_rule_is_certain_of_stays_left_out() {
    JudgedPage page =
        JudgedPage.of("", FerryPage.of(FIRST, BOATS, SECOND))
            .leaveOut("share", "Tern")
            .without("Marholm");

    assertThat(page.revisedBy(new TogetherPass()).rules("Tern", "Marholm"))
        .containsExactly("-", "with-the-others");
  }

  @Test
  void a_cell_that_looks_like_a_menu_stays_with_the_others() {
    String text = FIRST.repeat(12);
    JudgedPage page =
        JudgedPage.of("", FerryPage.of(text, BOATS))
            .leaveOut("mostly-links", "Tern")
            .leaveOut("hidden", "Marholm");

    assertThat(page.revisedBy(new TogetherPass()).rules("Tern", "Marholm"))
        .containsExactly("with-the-others", "-");
  }

  @Test
  void on_a_small_page_a_cell_of_links_among_the_text_is_kept() {
    JudgedPage page =
        JudgedPage.of("", FerryPage.of(FIRST, BOATS)).leaveOut("mostly-links", "Tern");

    assertThat(page.revisedBy(new TogetherPass()).rules("Tern")).containsExactly("with-the-others");
  }

  @Test
  void the_cells_of_a_table_among_the_text_of_a_page_are_kept() {
    String table = "<table><tr><td>6:00</td><td>a</td></tr><tr><td>7</td><td>8</td></tr></table>";
    Article article =
        Offprint.parseHtml(
            FerryPage.of(FerryPage.sentences(1, 6), table, FerryPage.sentences(6, 11)),
            "https://example.org/s");

    assertThat(article.stream(Table.class)).singleElement();
    assertThat(article.plainText()).contains("6:00");
  }

  private static JudgedPage revised(String html) {
    return JudgedPage.of("", html).without(NAMES).revisedBy(new TogetherPass());
  }
}
