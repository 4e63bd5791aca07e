package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.internal.html.body.score.FerryPage;
import org.offprint.model.Article;
import org.offprint.model.CodeBlock;

class CodePassTest {
  private static final String FIRST =
      "<p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>";
  private static final String SECOND =
      "<p>On the far side a lamp is lit when the boat is seen, and put out when it is fast.</p>";
  private static final String LISTING = "<pre>ring(6)</pre>";
  private static final String CODE = "ring(6)";
  private static final String LAST_WORDS =
      "On the far side a lamp is lit when the boat is seen, and put out when it is fast.";

  @Test
  void a_listing_between_kept_paragraphs_is_kept() {
    assertThat(revised(FerryPage.of(FIRST, LISTING, SECOND)).rules(CODE))
        .containsExactly("code-in-text");
  }

  @Test
  void a_listing_in_a_box_of_its_own_is_kept() {
    assertThat(
            revised(FerryPage.of(FIRST, "<div class=x>" + LISTING + "</div>", SECOND)).rules(CODE))
        .containsExactly("code-in-text");
  }

  @Test
  void a_listing_before_the_text_is_not_kept() {
    assertThat(revised(FerryPage.of(LISTING, FIRST, SECOND)).rules(CODE)).containsExactly("-");
  }

  @Test
  void a_listing_after_the_text_is_not_kept() {
    assertThat(revised(FerryPage.of(FIRST, SECOND, LISTING)).rules(CODE)).containsExactly("-");
  }

  @Test
  void what_is_kept_for_another_reason_does_not_begin_the_text() {
    JudgedPage page =
        JudgedPage.of("", FerryPage.of("<p>Summary</p>", LISTING, SECOND))
            .leaveOut("label", "Summary")
            .without(CODE);

    assertThat(page.revisedBy(new CodePass()).rules(CODE)).containsExactly("-");
  }

  @Test
  void a_listing_outside_of_the_article_is_not_kept() {
    String html =
        "<div>" + FerryPage.of(FIRST, SECOND) + "<div>" + LISTING + "</div><p>End.</p></div>";

    assertThat(revised(html).rules(CODE)).containsExactly("-");
  }

  @Test
  void a_listing_that_a_rule_is_certain_of_is_not_kept() {
    JudgedPage page =
        JudgedPage.of("", FerryPage.of(FIRST, LISTING, SECOND)).leaveOut("subscription", CODE);

    assertThat(page.revisedBy(new CodePass()).rules(CODE)).containsExactly("-");
  }

  @Test
  void a_paragraph_is_no_listing() {
    JudgedPage page =
        JudgedPage.of("", FerryPage.of(FIRST, "<p>" + CODE + "</p>", SECOND)).without(CODE);

    assertThat(page.revisedBy(new CodePass()).rules(CODE)).containsExactly("-");
  }

  @Test
  void nothing_is_kept_where_nothing_else_is() {
    JudgedPage page =
        JudgedPage.of("", FerryPage.of(LISTING, SECOND)).without(CODE).without(LAST_WORDS);

    assertThat(page.revisedBy(new CodePass()).rules(CODE)).containsExactly("-");
  }

  @Test
  void the_listings_of_a_page_are_kept() {
    Article article =
        Offprint.parseHtml(
            FerryPage.of(
                FerryPage.sentences(1, 6),
                "<div class=code-toolbar><pre>$</pre></div>",
                FerryPage.sentences(6, 11),
                LISTING),
            "https://example.org/s");

    assertThat(article.stream(CodeBlock.class).map(CodeBlock::text)).containsExactly("$");
  }

  private static JudgedPage revised(String html) {
    return JudgedPage.of("", html).without(CODE).revisedBy(new CodePass());
  }
}
