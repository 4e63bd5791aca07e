package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;

class MediaPassTest {
  private static final String TEXT = FerryPage.sentences(1, 4);
  private static final String PICTURE = "<img src=a>";

  @Test
  void a_medium_between_kept_paragraphs_is_kept() {
    assertThat(media(FerryPage.of(TEXT, PICTURE, "<video src=b></video>", TEXT)))
        .containsExactly("medium-in-text", "medium-in-text");
  }

  @Test
  void one_right_beside_the_text_is_kept() {
    assertThat(media(FerryPage.of(PICTURE, TEXT, PICTURE)))
        .containsExactly("medium-in-text", "medium-in-text");
  }

  @Test
  void one_far_behind_it_is_not() {
    assertThat(media(FerryPage.of(TEXT, "<img src=a><img src=b>")))
        .containsExactly("medium-in-text", "-");
  }

  @Test
  void one_outside_the_part_that_holds_the_text_is_not() {
    String page = "<div>" + FerryPage.of(TEXT, TEXT) + "<aside>" + PICTURE + "</aside></div>";

    assertThat(media(page)).containsExactly("-");
  }

  @Test
  void a_small_one_is_not() {
    assertThat(media(FerryPage.of(TEXT, "<img src=a width=40 height=40>", TEXT)))
        .containsExactly("-");
  }

  @Test
  void a_line_at_the_edge_is_not() {
    assertThat(media(FerryPage.of(TEXT, "<hr>"))).containsExactly("-");
    assertThat(media(FerryPage.of(TEXT, "<hr>", TEXT))).containsExactly("medium-in-text");
  }

  @Test
  void where_no_text_is_kept_none_is() {
    assertThat(
            JudgedPage.of("", FerryPage.of("<p>Boats</p>", PICTURE))
                .without("Boats")
                .revisedBy(new MediaPass())
                .media())
        .containsExactly("-");
  }

  private static List<String> media(String html) {
    return JudgedPage.of("", html).revisedBy(new MediaPass()).media();
  }
}
