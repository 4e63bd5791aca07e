package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;

class StrandedMediaPassTest {
  private static final String TEXT = FerryPage.sentences(1, 7);
  private static final String CARD = "<div class=x><img src=a><a href=b>A bridge</a></div>";

  @Test
  void a_picture_on_a_card_that_leads_elsewhere_is_left_out() {
    assertThat(media(CARD, "A bridge")).containsExactly("-");
  }

  @Test
  void one_beside_kept_words_stays() {
    assertThat(media("<div class=x><img src=a><p>The pier</p></div>"))
        .containsExactly("body-scorer");
    assertThat(media(CARD)).containsExactly("body-scorer");
  }

  @Test
  void one_in_a_box_of_the_page_is_left_out() {
    String box = "<div class=%s><img src=a><p>Who drew this</p></div>";

    assertThat(media(box.formatted("byline"), "Who drew this")).containsExactly("-");
    assertThat(media(box.formatted("x"), "Who drew this")).containsExactly("body-scorer");
  }

  @Test
  void a_caption_alone_does_not_keep_it() {
    String card =
        "<div class=x><figure><img src=a><figcaption>The pier</figcaption></figure>"
            + "<a href=b>A bridge of two miles</a></div>";

    assertThat(media(card, "A bridge of two miles")).containsExactly("-");
  }

  @Test
  void a_film_stays() {
    assertThat(media(CARD.replace("<img src=a>", "<video src=a></video>"), "A bridge"))
        .containsExactly("body-scorer");
  }

  private static List<String> media(String box, String... without) {
    return JudgedPage.of("", FerryPage.of(TEXT, box, TEXT))
        .without(without)
        .revisedBy(new StrandedMediaPass())
        .media();
  }
}
