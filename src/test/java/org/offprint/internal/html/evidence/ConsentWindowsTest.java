package org.offprint.internal.html.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.model.Node;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;

class ConsentWindowsTest {
  private static final String RULE = "consent-manager";

  private static final String STORY =
      "The ferry leaves the old pier at six each morning, and nobody has ever seen it late.";

  private static final String TERMS =
      "We and those whom we work with keep something on your device, and read it when you return.";

  /** A window that says far more than the article does. */
  private static final String LONG_TERMS = ("<p>" + TERMS + "</p>").repeat(9);

  private static final String ARTICLE = "<article><p>" + STORY + "</p></article>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=onetrust-consent-sdk>%s</div>",
        "<div id=CybotCookiebotDialog>%s</div>",
        "<div id=usercentrics-root>%s</div>",
        "<div class=didomi-popup>%s</div>",
        "<div id=sp_message_container>%s</div>",
        "<div id=sp_message_container_814328>%s</div>",
        "<div class=cookie-banner>%s</div>",
        "<section class=cookie-notice><div><div>%s</div></div></section>",
      })
  void a_window_that_says_more_than_the_article_is_not_the_article(String window) {
    for (String page :
        List.of(ARTICLE + window.formatted(LONG_TERMS), window.formatted(LONG_TERMS) + ARTICLE)) {
      ParseResult result = read(page);

      assertThat(paragraphs(result)).containsExactly(STORY);
      assertThat(result.report().omissions()).hasSize(9);
      assertThat(result.report().omissions()).extracting(Omission::rule).containsOnly(RULE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "body", "main", "article"})
  void a_page_may_be_marked_as_one_that_has_such_a_window(String tag) {
    String page = "<html><body><main><article><p>" + STORY + "</p></article></main></body></html>";

    assertThat(paragraphs(read(page.replace("<" + tag + ">", "<" + tag + " class=cookie-banner>"))))
        .containsExactly(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=cookies>%s</div>",
        "<div class=consentient>%s</div>",
        "<div class=recipe-cookie>%s</div>",
      })
  void a_name_that_is_like_one_of_theirs_is_none(String box) {
    assertThat(paragraphs(read("<article>" + box.formatted("<p>" + STORY + "</p>") + "</article>")))
        .containsExactly(STORY);
  }

  @Test
  void an_article_about_them_is_read() {
    assertThat(paragraphs(read("<article><p>" + TERMS + "</p><p>" + STORY + "</p></article>")))
        .containsExactly(TERMS, STORY);
  }

  @Test
  void what_stands_after_a_window_is_outside_of_it() {
    String page = "<div><div class=cookie-banner><p>" + TERMS + "</p></div>" + ARTICLE + "</div>";

    assertThat(paragraphs(read(page))).containsExactly(STORY);
  }

  private static ParseResult read(String html) {
    return Offprint.parser().parse(SavedPage.ofHtml(html).withUrl("https://example.org/s"));
  }

  private static List<String> paragraphs(ParseResult result) {
    return result.article().body().stream().map(Node::plainText).toList();
  }
}
