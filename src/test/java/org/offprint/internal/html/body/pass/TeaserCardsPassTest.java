package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeaserCardsPassTest {
  private static final String TEXT =
      "<p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>"
          .repeat(6);

  private static final String[] TITLES = {
    "The lamp on the far side", "A bell that was never rung", "How the pier was built again"
  };

  @Test
  void boxes_under_the_text_that_open_with_links_are_left_out() {
    JudgedPage page = page(TEXT, cards("<h3><a href=/a>", "</a></h3>"));

    assertThat(page.revisedBy(new TeaserCardsPass()).rules(TITLES)).containsOnly("-");
    assertThat(page.rules("It burned for 0 years.", "It burned for 2 years.")).containsOnly("-");
  }

  @Test
  void a_long_one_goes_with_the_others() {
    String more = cards("<h3><a href=/a>", "</a></h3>").repeat(2);
    String story = "The story of the bell is told at length. ".repeat(20).trim();
    String html = more.replaceFirst("It burned for 1 years.", story);

    assertThat(page(TEXT.repeat(2), html).revisedBy(new TeaserCardsPass()).rules(story))
        .containsExactly("-");
  }

  @Test
  void sections_of_the_text_have_no_link_for_a_heading() {
    JudgedPage page = page(TEXT, cards("<h3>", "</h3>"));

    assertThat(page.revisedBy(new TeaserCardsPass()).rules(TITLES)).containsOnly("body-scorer");
  }

  @Test
  void two_boxes_are_too_few() {
    String two =
        cards("<h3><a href=/a>", "</a></h3>").replaceFirst("<div class=card>.*?</div>", "");

    assertThat(page(TEXT, two).revisedBy(new TeaserCardsPass()).rules(TITLES[1], TITLES[2]))
        .containsOnly("body-scorer");
  }

  @Test
  void boxes_that_are_the_text_stay() {
    JudgedPage page = page("", cards("<h3><a href=/a>", "</a></h3>") + TEXT);

    assertThat(page.revisedBy(new TeaserCardsPass()).rules(TITLES)).containsOnly("body-scorer");
  }

  @Test
  void boxes_of_which_few_open_with_links_stay() {
    String others = cards("<h3>", "</h3>").replace("The ", "One ").replace("A bell", "No bell");
    JudgedPage page = page(TEXT, cards("<h3><a href=/a>", "</a></h3>") + others);

    assertThat(page.revisedBy(new TeaserCardsPass()).rules(TITLES)).containsOnly("body-scorer");
  }

  @Test
  void long_sections_whose_headings_are_links_stay() {
    String story = "The story of the bell is told at length. ".repeat(20).trim();
    String html = cards("<h3><a href=/a>", "</a></h3>").replace("It burned", story + " It burned");

    assertThat(page(TEXT.repeat(9), html).revisedBy(new TeaserCardsPass()).rules(TITLES))
        .containsOnly("body-scorer");
  }

  private static JudgedPage page(String text, String cards) {
    return JudgedPage.of("", "<main><article>" + text + "</article><section>" + cards);
  }

  private static String cards(String open, String close) {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < TITLES.length; i++) {
      cards.append("<div class=card>" + open + TITLES[i] + close);
      cards.append("<p>It burned for " + i + " years.</p></div>");
    }
    return cards.toString();
  }
}
