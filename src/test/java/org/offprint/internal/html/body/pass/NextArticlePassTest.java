package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.internal.rule.Rule;

class NextArticlePassTest {
  private static final String FIRST =
      "<article><h1>The last ferry</h1>" + FerryPage.sentences(1, 9) + "</article>";
  private static final String WORDS = "A bridge of two miles is to cross the sound by next autumn.";
  private static final String NEXT =
      "<article><h1>A bridge at last</h1><p>" + WORDS + "</p></article>";

  @Test
  void an_article_with_a_main_heading_after_the_one_with_the_title_is_left_out() {
    assertThat(revised(FIRST + NEXT).deciding("A bridge at last", WORDS))
        .containsOnly(Rule.NEXT_ARTICLE);
  }

  @Test
  void one_with_a_smaller_heading_stays() {
    assertThat(revised(FIRST + NEXT.replace("h1", "h2")).on(WORDS).kept()).isTrue();
  }

  @Test
  void a_part_with_the_same_title_stays() {
    String part = NEXT.replace("A bridge at last", "The last ferry");

    assertThat(revised(FIRST + part).on(WORDS).kept()).isTrue();
  }

  @Test
  void after_a_short_article_all_stays() {
    String teaser = "<article><h1>The last ferry</h1>" + FerryPage.sentences(1, 3) + "</article>";

    assertThat(revised(teaser + NEXT).on(WORDS).kept()).isTrue();
  }

  @Test
  void what_stands_before_the_article_stays() {
    assertThat(revised(NEXT + FIRST).on(WORDS).kept()).isTrue();
  }

  @Test
  void what_is_left_out_keeps_its_reason() {
    assertThat(
            JudgedPage.of("The last ferry", FIRST + NEXT)
                .leaveOut("related", WORDS)
                .revisedBy(new NextArticlePass())
                .deciding(WORDS))
        .containsExactly(Rule.RELATED);
  }

  private static JudgedPage revised(String html) {
    return JudgedPage.of("The last ferry", html).revisedBy(new NextArticlePass());
  }
}
