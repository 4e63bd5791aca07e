package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlikePassTest {
  private static final String TEXT =
      "<p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>"
          .repeat(8);

  private static final String[] NAMES = {
    "Tern, from the north", "Marholm, out of use", "Old Ines, the last", "Lark, with a mast"
  };

  @Test
  void what_is_left_out_is_kept_where_most_of_its_kind_is() {
    assertThat(boats("p", NAMES[1]).rules(NAMES))
        .containsExactly("body-scorer", "like-its-kind", "body-scorer", "body-scorer");
  }

  @Test
  void half_of_a_kind_says_nothing_of_the_others() {
    assertThat(boats("p", NAMES[1], NAMES[2]).rules(NAMES))
        .containsExactly("body-scorer", "-", "-", "body-scorer");
  }

  @Test
  void a_link_among_text_of_its_kind_stays_left_out() {
    String html = page("p").replace(NAMES[1], "<a href=/m>" + NAMES[1] + "</a>");
    JudgedPage page = JudgedPage.of("", html).without(NAMES[1]);

    assertThat(page.revisedBy(new AlikePass()).rules(NAMES[1])).containsExactly("-");
  }

  @Test
  void what_a_rule_is_certain_of_stays_left_out() {
    JudgedPage page = JudgedPage.of("", page("p")).leaveOut("share", NAMES[1]);

    assertThat(page.revisedBy(new AlikePass()).rules(NAMES[1])).containsExactly("-");
  }

  @Test
  void a_caption_goes_with_its_picture() {
    JudgedPage page = JudgedPage.of("", page("p class=caption")).without(NAMES[1]);

    assertThat(page.revisedBy(new AlikePass()).rules(NAMES[1])).containsExactly("-");
  }

  @Test
  void a_quotation_set_apart_stays_left_out() {
    String html = page("p").replace("div", "blockquote");
    JudgedPage page = JudgedPage.of("", html).without(NAMES[1]);

    assertThat(page.revisedBy(new AlikePass()).rules(NAMES[1])).containsExactly("-");
  }

  @Test
  void a_notice_among_the_paragraphs_of_the_text_stays_left_out() {
    String notice = "More about the ferry in our reports:";
    JudgedPage page = JudgedPage.of("", "<main>" + TEXT + TEXT + "<p>" + notice + "</p></main>");

    assertThat(page.without(notice).revisedBy(new AlikePass()).rules(notice)).containsExactly("-");
  }

  @Test
  void what_is_kept_is_left_out_where_nearly_all_of_its_kind_is() {
    String words = " There is more to be said of this boat than of any of the others here.";
    JudgedPage page =
        JudgedPage.of("", page("p").replace(NAMES[0], NAMES[0] + words).replace("north", "N"))
            .without("Tern, from the N" + words, NAMES[1], NAMES[2]);

    assertThat(page.revisedBy(new AlikePass()).on(NAMES[3]).rule().code())
        .isEqualTo("unlike-its-kind");
  }

  @Test
  void two_places_are_no_kind() {
    String html = "<main>" + TEXT.repeat(2) + "<ul><li>Tern, from the north</li><li>Lark</li></ul>";
    JudgedPage page = JudgedPage.of("", html + "</main>").without("Lark");

    assertThat(page.revisedBy(new AlikePass()).rules("Lark")).containsExactly("-");
  }

  @Test
  void on_a_small_page_nothing_is_known_of_kinds() {
    JudgedPage page = JudgedPage.of("", page("p").replace(TEXT, "")).without(NAMES[1]);

    assertThat(page.revisedBy(new AlikePass()).rules(NAMES[1])).containsExactly("-");
  }

  private static JudgedPage boats(String tag, String... without) {
    return JudgedPage.of("", page(tag)).without(without).revisedBy(new AlikePass());
  }

  private static String page(String tag) {
    StringBuilder page = new StringBuilder("<main>" + TEXT);
    for (String name : NAMES) {
      page.append("<div class=boat><").append(tag).append('>').append(name).append("</p></div>");
    }
    return page + "</main>";
  }
}
