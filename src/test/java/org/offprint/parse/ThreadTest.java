package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Contributor;
import org.offprint.model.Post;
import org.offprint.model.Speaker;
import org.offprint.source.SavedPage;

/** What a thread is read as, and what is reported of it. */
class ThreadTest {
  private static final int MANY = 10_000;

  private static ParseResult parse(String html) {
    return Offprint.parser().parse(SavedPage.ofHtml(html));
  }

  private static List<String> omitted(ParseResult result, String rule) {
    return result.report().omissions().stream()
        .filter(omission -> omission.rule().equals(rule))
        .map(Omission::text)
        .toList();
  }

  @Test
  void what_stands_beside_the_text_of_a_post_is_in_the_report_with_a_reason() {
    ParseResult result = parse(ThreadPages.flat(3));

    assertThat(result.article().stream(Post.class).map(Post::author))
        .containsExactly(Speaker.of("sailor0"), Speaker.of("sailor1"), Speaker.of("sailor2"));
    assertThat(result.article().plainText())
        .isEqualTo(
            """
            Fog

            The fog was gone at noon on day 0.

            The fog was gone at noon on day 1.

            The fog was gone at noon on day 2.""");
    for (String words :
        List.of("sailor1", "3 May 2026", "Deckhand", "Lund, by the mole", "Reply")) {
      assertThat(result.report().omissions()).extracting(Omission::text).contains(words);
    }
  }

  @Test
  void what_the_scorer_would_keep_beside_a_text_has_rules_of_its_own() {
    String page = KeptThread.PAGE;
    ParseResult result = parse(page);

    assertThat(result.article().stream(Post.class)).hasSize(4);
    assertThat(omitted(result, "post-author")).isNotEmpty();
    assertThat(omitted(result, "post-date")).isNotEmpty();
    assertThat(omitted(result, "post-signature")).isNotEmpty();
    assertThat(omitted(result, "post-furniture")).isNotEmpty();
  }

  @Test
  void the_author_of_a_thread_is_that_of_its_first_post() {
    Article thread = parse(ThreadPages.flat(20)).article();

    assertThat(thread.metadata().contributors())
        .extracting(Contributor::name)
        .containsExactly("sailor0");
  }

  @Test
  void posts_inside_posts_stand_one_after_the_other() {
    assertThat(parse(ThreadPages.nested(20)).article().body())
        .hasSize(20)
        .allMatch(block -> block instanceof Post);
  }

  @Test
  void ten_thousand_posts_are_all_there() {
    assertThat(parse(ThreadPages.flat(MANY)).article().stream(Post.class)).hasSize(MANY);
  }

  @Test
  void a_quotation_without_a_name_quotes_nobody() {
    String quoting =
        ThreadPages.flat(3)
            .replace(
                "<p>The fog was gone at noon on day 1.",
                "<blockquote><p>Noon?</p>" + "</blockquote><p>The fog was gone at noon on day 1.");
    assertThat(parse(quoting).article().stream(BlockQuotation.class))
        .allMatch(quotation -> quotation.attribution() == null);
  }
}
