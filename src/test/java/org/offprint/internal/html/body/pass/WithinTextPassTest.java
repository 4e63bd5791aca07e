package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class WithinTextPassTest {
  private static final String LABEL = "Tern 1951";

  @Test
  void what_stands_between_kept_paragraphs_of_one_box_is_kept() {
    assertThat(rule("<p>Tern 1951</p>")).isEqualTo(Rule.WITHIN_TEXT);
    assertThat(rule("<div><p>Tern 1951</p></div>")).isEqualTo(Rule.WITHIN_TEXT);
  }

  @Test
  void what_is_something_else_is_left_out_by_what_it_is() {
    assertThat(rule("<figure><figcaption>Tern 1951</figcaption></figure>"))
        .isEqualTo(Rule.CAPTION_ALONE);
    assertThat(rule("<header><p>Tern 1951</p></header>")).isEqualTo(Rule.HEADER);
    assertThat(rule("<div class=player><p>Tern 1951</p></div>")).isEqualTo(Rule.NAMED_APART);
    assertThat(rule("<div role=button><p>Tern 1951</p></div>")).isEqualTo(Rule.BUTTON);
    assertThat(rule("<div><p><a href=a>Tern 1951</a></p></div>")).isEqualTo(Rule.MOSTLY_LINKS);
    assertThat(rule("<article><p>Tern 1951</p></article>")).isEqualTo(Rule.NESTED_ARTICLE);
    assertThat(rule("<div><div>Tern 1951</div></div>")).isEqualTo(Rule.LOOSE_LABEL);
  }

  @Test
  void a_mark_of_a_quotation_alone_is_drawn() {
    assertThat(
            JudgedPage.of("", page("<blockquote><p>“</p></blockquote>"))
                .without("“")
                .revisedBy(new WithinTextPass())
                .deciding("“"))
        .containsExactly(Rule.DECORATION);
  }

  @Test
  void a_call_to_readers_is_left_out_by_its_words() {
    String call = "Follow The Ferry Post on Facebook and Instagram.";

    assertThat(
            JudgedPage.of("", page("<p>" + call + "</p>"))
                .without(call)
                .revisedBy(new WithinTextPass())
                .deciding(call))
        .containsExactly(Rule.CLOSING_CALL);
  }

  @Test
  void a_box_with_the_linked_title_of_another_article_is_left_out() {
    String box = "<div><p><a href=a>Ten piers worth a visit</a></p><p>%s</p></div>";
    String words = "By the keeper of the lamp, who has seen them all.";

    assertThat(
            JudgedPage.of("", page(box.formatted(words)))
                .without("Ten piers worth a visit", words)
                .revisedBy(new WithinTextPass())
                .deciding(words))
        .containsExactly(Rule.TEASER_BOX);
  }

  @Test
  void what_is_left_of_a_box_is_left_out() {
    String box = "<div><p>Tern 1951</p><p>The buttons of a bar that shares the page</p></div>";

    assertThat(
            JudgedPage.of("", page(box))
                .without(LABEL)
                .leaveOut("share", "The buttons of a bar that shares the page")
                .revisedBy(new WithinTextPass())
                .deciding(LABEL))
        .containsExactly(Rule.REST_OF_BOX);
  }

  @Test
  void names_say_nothing_where_much_of_the_text_has_them() {
    String text = FerryPage.sentences(1, 7);
    String html =
        FerryPage.of(
            text,
            "<div class=player>" + FerryPage.sentences(7, 9) + "</div>",
            "<div class=player><p>Tern 1951</p></div>",
            FerryPage.sentences(9, 14));

    assertThat(revised(html)).isEqualTo(Rule.WITHIN_TEXT);
  }

  @Test
  void before_and_after_the_text_nothing_is_kept() {
    assertThat(revised(FerryPage.of("<p>Tern 1951</p>", FerryPage.sentences(1, 13))))
        .isEqualTo(Rule.BODY_SCORER);
    assertThat(revised(FerryPage.of(FerryPage.sentences(1, 13), "<p>Tern 1951</p>")))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void what_another_rule_is_sure_of_stays_out() {
    assertThat(
            JudgedPage.of("", page("<p>Tern 1951</p>"))
                .leaveOut("related", LABEL)
                .revisedBy(new WithinTextPass())
                .deciding(LABEL))
        .containsExactly(Rule.RELATED);
  }

  @Test
  void on_a_small_page_nothing_is_kept() {
    String html =
        FerryPage.of(FerryPage.sentences(1, 3), "<p>Tern 1951</p>", FerryPage.sentences(3, 5));

    assertThat(revised(html)).isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void a_call_may_stand_behind_a_label_or_in_a_link() {
    String labelled = "The boats: Follow The Ferry Post on Facebook and Instagram.";
    String html =
        page(
            "<p>"
                + labelled
                + "</p>"
                + "<p>Lamps? <a href=a>Follow The Ferry Post on Facebook</a></p>");

    assertThat(
            JudgedPage.of("", html)
                .without(labelled, "Lamps? Follow The Ferry Post on Facebook")
                .revisedBy(new WithinTextPass())
                .deciding(labelled, "Lamps? Follow The Ferry Post on Facebook"))
        .containsOnly(Rule.CLOSING_CALL);
  }

  @Test
  void a_line_that_opens_with_a_word_for_pictures_is_a_caption() {
    String line = "Photo: Ines Varga";

    assertThat(
            JudgedPage.of("", page("<p>" + line + "</p>"))
                .without(line)
                .revisedBy(new WithinTextPass())
                .deciding(line))
        .containsExactly(Rule.CAPTION_ALONE);
  }

  private static Rule rule(String between) {
    return revised(page(between));
  }

  private static Rule revised(String html) {
    return JudgedPage.of("", html).without(LABEL).revisedBy(new WithinTextPass()).on(LABEL).rule();
  }

  private static String page(String between) {
    return FerryPage.of(FerryPage.sentences(1, 7), between, FerryPage.sentences(7, 13));
  }
}
