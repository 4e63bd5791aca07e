package org.offprint.internal.html.body.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.BodyFinder;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.limit.Deadline;
import org.offprint.parse.ParseLimits;

class BodyScorerTest {
  private static final String PARAGRAPH =
      "<p>Crossing number %d began as all others do, with a horn, a rope, and a gull upon the"
          + " rail, and it ended as few of them do.</p>";

  @Test
  void a_page_of_some_size_is_judged_by_the_scorer() {
    List<Verdict> verdicts = judge(article(PageEvidence.FEWEST_RUNS));
    assertThat(verdicts)
        .hasSize(PageEvidence.FEWEST_RUNS)
        .allSatisfy(
            verdict -> {
              assertThat(verdict.kept()).isTrue();
              assertThat(verdict.rule().code()).isEqualTo("body-scorer");
              assertThat(verdict.confidence()).isBetween(.5f, 1f);
            });
  }

  @Test
  void a_small_page_is_judged_by_the_other_rules() {
    assertThat(BodyScorer.of(page(article(PageEvidence.FEWEST_RUNS - 1)))).isNull();
    assertThat(judge(article(PageEvidence.FEWEST_RUNS - 1)))
        .allSatisfy(verdict -> assertThat(verdict.rule().code()).isEqualTo("in-text"));
  }

  @Test
  void a_page_without_good_text_is_judged_by_the_other_rules() {
    String links = "<a href=a>Fares</a><br><br>".repeat(2 * PageEvidence.FEWEST_RUNS);
    assertThat(BodyScorer.of(page(links))).isNull();
    assertThat(judge(links)).noneMatch(Verdict::kept);
  }

  @Test
  void certain_rules_come_first() {
    String page = article(PageEvidence.FEWEST_RUNS) + "<footer>Pier Street 1</footer>";
    List<Verdict> verdicts = judge(page);
    assertThat(verdicts.get(verdicts.size() - 1).rule().code()).isEqualTo("footer");
  }

  private static String article(int paragraphs) {
    StringBuilder text = new StringBuilder("<article>");
    for (int i = 1; i <= paragraphs; i++) {
      text.append(PARAGRAPH.formatted(i));
    }
    return text.append("</article>").toString();
  }

  private static List<Verdict> judge(String html) {
    return BodyFinder.judge(page(html), deadline());
  }

  private static PageEvidence page(String html) {
    return new PageEvidence(PageWalk.of(Jsoup.parse(html), 64, deadline()), null, deadline());
  }

  private static Deadline deadline() {
    return Deadline.start(ParseLimits.builder().build());
  }
}
