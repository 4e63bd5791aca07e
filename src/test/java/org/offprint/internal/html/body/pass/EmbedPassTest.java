package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class EmbedPassTest {
  private static final String LINK = "3 May 2026";
  private static final String POST =
      "<blockquote class=twitter-tweet><p>She came in at six.</p><a href=a>3 May 2026</a>"
          + "</blockquote>";

  @Test
  void all_of_a_post_among_the_text_is_kept() {
    assertThat(rule(page(POST), "body-scorer")).isEqualTo(Rule.EMBEDDED_POST);
    assertThat(rule(page(POST), "mostly-links")).isEqualTo(Rule.EMBEDDED_POST);
  }

  @Test
  void so_is_one_right_after_the_text() {
    assertThat(
            JudgedPage.of("", FerryPage.of(FerryPage.sentences(1, 4), POST))
                .without("She came in at six.", LINK)
                .revisedBy(new EmbedPass())
                .rules("She came in at six.", LINK))
        .containsOnly("embedded-post");
  }

  @Test
  void one_before_the_text_is_not() {
    assertThat(
            JudgedPage.of("", FerryPage.of(POST, FerryPage.sentences(1, 4)))
                .without("She came in at six.", LINK)
                .revisedBy(new EmbedPass())
                .rules("She came in at six.", LINK))
        .containsOnly("-");
  }

  @Test
  void one_far_behind_the_text_is_not() {
    assertThat(
            JudgedPage.of("", FerryPage.of(FerryPage.sentences(1, 4), "<p>More</p>", POST))
                .without("More", "She came in at six.", LINK)
                .revisedBy(new EmbedPass())
                .rules("She came in at six.", LINK))
        .containsOnly("-");
  }

  @Test
  void any_other_quotation_is_not() {
    assertThat(rule(page(POST.replace("twitter-tweet", "quote")), "body-scorer"))
        .isEqualTo(Rule.BODY_SCORER);
  }

  @Test
  void what_is_not_shown_or_was_kept_before_is_not() {
    assertThat(rule(page(POST), "hidden")).isEqualTo(Rule.HIDDEN);
    assertThat(rule(page(POST), "duplicate")).isEqualTo(Rule.DUPLICATE);
  }

  private static Rule rule(String html, String leftOutBy) {
    return JudgedPage.of("", html)
        .leaveOut(leftOutBy, LINK)
        .revisedBy(new EmbedPass())
        .on(LINK)
        .rule();
  }

  private static String page(String post) {
    return FerryPage.of(FerryPage.sentences(1, 4), post, FerryPage.sentences(4, 7));
  }
}
