package org.offprint.internal.html.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.limit.Deadline;
import org.offprint.parse.ParseLimits;

class BodyFinderTest {
  private static final String TITLE = "The ferry that nobody took";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<div id=onetrust-banner-sdk><p>Xy</p></div> | consent-manager",
        "<div role=dialog><p>Xy</p></div> | dialog",
        "<nav><p>Xy</p></nav> | navigation",
        "<div role=navigation>Xy</div> | navigation",
        "<footer>Xy</footer> | footer",
        "<aside><p>Xy</p></aside> | aside",
        "<div class=comments-list><p>Xy</p></div> | comments",
        "<form><p>Xy</p></form> | form",
        "<div class=newsletterBox><p>Xy</p></div> | subscription",
        "<div class=share-bar><span>Xy</span></div> | share",
        "<div class='advert top'>Xy</div> | advertisement",
        "<div class=relatedArticles><p>Xy</p></div> | related",
        "<ul class=breadcrumbs><li>Xy</li></ul> | topics",
        "<p>Read more</p> | label",
        "<ul><li><a href=a>Xy</a></li><li><a href=b>Ypsilon</a></li></ul> | link-list",
        "<p><a href=a>Xy</a></p> | mostly-links",
        "<h2>Xy</h2><h2>Onward</h2> | heading-without-text",
      })
  void boxes_among_the_text_are_left_out(String box, String rule) {
    String page = article(sentence(1) + box + sentence(2));
    String word = rule.equals("label") ? "Read more" : "Xy";
    Verdict verdict = verdictOn(page, word);
    assertThat(verdict.kept()).isFalse();
    assertThat(verdict.rule().code()).isEqualTo(rule);
  }

  @Test
  void the_text_is_kept() {
    String page =
        article(sentence(1) + "<h2>By sea</h2>" + sentence(2) + "<p>No.</p>" + sentence(3));
    assertThat(kept(page)).hasSize(5).contains("By sea", "No.");
  }

  @Test
  void what_stands_outside_the_region_is_left_out() {
    String page = "<div><p>Elsewhere.</p></div>" + article(sentence(1));
    assertThat(verdictOn(page, "Elsewhere.").rule().code()).isEqualTo("outside-region");
  }

  @Test
  void the_title_is_left_out() {
    assertThat(verdictOn(article(sentence(1)), TITLE).rule().code()).isEqualTo("title");
  }

  @Test
  void short_lines_around_the_text_are_left_out() {
    String page = article("<p>5 May</p>" + sentence(1) + sentence(2) + "<div>Ann Example</div>");
    assertThat(verdictOn(page, "5 May").rule().code()).isEqualTo("before-text");
    assertThat(verdictOn(page, "Ann Example").rule().code()).isEqualTo("after-text");
  }

  @Test
  void a_list_after_the_text_is_kept() {
    String page = article(sentence(1) + sentence(2) + "<ul><li>Bread</li><li>Salt</li></ul>");
    assertThat(kept(page)).contains("Bread", "Salt");
  }

  @Test
  void a_standfirst_is_kept_from_outside_the_text() {
    String page =
        "<h1>"
            + TITLE
            + "</h1><div><p class=standfirst>A boat, a crew, and no one to carry across"
            + " the water.</p></div><div>"
            + sentence(1)
            + sentence(2)
            + sentence(3)
            + "</div>";
    assertThat(kept(page)).first().asString().startsWith("A boat");
  }

  @Test
  void a_name_that_most_of_the_text_carries_says_nothing() {
    String wrapped = "<div class=paywall>%s</div>";
    String page =
        article(
            wrapped.formatted(sentence(1))
                + wrapped.formatted(sentence(2))
                + wrapped.formatted(sentence(3))
                + wrapped.formatted(sentence(4)));
    assertThat(kept(page)).hasSize(4);
  }

  @Test
  void a_copy_elsewhere_is_left_out() {
    String copy = "<section>" + sentence(1) + "</section>";
    assertThat(kept(article(sentence(1) + sentence(2) + copy + sentence(3)))).hasSize(3);
  }

  @Test
  void short_lines_that_come_again_and_again_are_left_out() {
    String label = "<div>Zoom</div>";
    String page =
        article(sentence(1) + label + sentence(2) + label + sentence(3) + label + sentence(4));
    assertThat(verdictOn(page, "Zoom").rule().code()).isEqualTo("repeated");
  }

  @Test
  void pictures_among_the_text_are_kept() {
    String page =
        "<img src=logo>"
            + article(sentence(1) + "<img src=a>" + "<img src=b width=1 height=1>")
                .replace("</article>", sentence(2) + "</article>");
    assertThat(media(page)).containsExactly("a");
  }

  @Test
  void a_page_without_an_article_keeps_nothing() {
    assertThat(kept("<ul>" + "<li>One</li>".repeat(9) + "</ul><img src=a>")).isEmpty();
    assertThat(kept("")).isEmpty();
  }

  private static String article(String body) {
    return "<article><h1>" + TITLE + "</h1>" + body + "</article>";
  }

  private static String sentence(int number) {
    return "<p>Crossing number "
        + number
        + " began as all others do, with a horn, a rope, and a"
        + " gull upon the rail.</p>";
  }

  private static List<String> kept(String html) {
    List<Run> runs = cut(html).runs();
    List<Verdict> verdicts = judge(cut(html));
    return runs.stream()
        .filter(run -> verdicts.get(run.index()).kept() && !run.isMedium())
        .map(Run::text)
        .toList();
  }

  private static List<String> media(String html) {
    List<Run> runs = cut(html).runs();
    List<Verdict> verdicts = judge(cut(html));
    return runs.stream()
        .filter(run -> verdicts.get(run.index()).kept() && run.isMedium())
        .map(run -> run.leaves().get(0).attr("src"))
        .toList();
  }

  private static Verdict verdictOn(String html, String text) {
    CutPage page = cut(html);
    int index =
        page.runs().stream()
            .filter(run -> run.text().equals(text))
            .findFirst()
            .orElseThrow()
            .index();
    return judge(page).get(index);
  }

  private static List<Verdict> judge(CutPage page) {
    return BodyFinder.judge(new PageEvidence(page, TITLE, deadline()), deadline());
  }

  private static CutPage cut(String html) {
    return PageWalk.of(Jsoup.parse(html), 64, deadline());
  }

  private static Deadline deadline() {
    return Deadline.start(ParseLimits.builder().build());
  }
}
