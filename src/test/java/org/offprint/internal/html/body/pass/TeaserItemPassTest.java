package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.rule.Rule;
import org.offprint.parse.ParseLimits;

class TeaserItemPassTest {
  private static final String TEXT =
      "<p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>"
          .repeat(4);

  private static final Verdict KEEP = Verdict.keep(Rule.BODY_SCORER, .7f);
  private static final Verdict LINK = Verdict.leaveOut(Rule.MOSTLY_LINKS, .7f);

  @Test
  void what_tells_of_a_link_that_was_left_out_goes_with_it() {
    assertThat(
            kept(
                "<ul><li><h3><a href=/a>The lamp is out again</a></h3><p>It burned.</p></li></ul>"))
        .doesNotContain("It burned.");
  }

  @Test
  void an_item_whose_link_is_kept_keeps_its_text() {
    assertThat(
            kept(
                "<ul><li><h3><a href=/a>Kept: the lamp is out</a></h3><p>It burned.</p></li></ul>"))
        .contains("It burned.");
  }

  @Test
  void a_link_after_the_text_of_an_item_says_nothing_of_it() {
    assertThat(kept("<ul><li><p>It burned.</p><a href=/a>More about the lamp</a></li></ul>"))
        .contains("It burned.");
  }

  @Test
  void the_next_item_is_judged_anew() {
    assertThat(
            kept(
                "<ul><li><p><a href=/a>The lamp is out again</a></p><p>It burned.</p></li>"
                    + "<li><p>Oil came late.</p></li></ul>"))
        .contains("Oil came late.")
        .doesNotContain("It burned.");
  }

  @Test
  void outside_of_lists_nothing_is_a_teaser() {
    assertThat(kept("<div><p><a href=/a>The lamp is out again</a></p><p>It burned.</p></div>"))
        .contains("It burned.");
  }

  /** The texts that are kept, where the scorer left out links alone. */
  private static List<String> kept(String box) {
    Deadline deadline = Deadline.start(ParseLimits.builder().build());
    CutPage cut = PageWalk.of(Jsoup.parse("<main>" + TEXT + box + "</main>"), 64, deadline);
    PageEvidence page = new PageEvidence(cut, null, deadline);
    Verdict[] verdicts = new Verdict[page.runs().size()];
    for (Run run : page.runs()) {
      boolean linked = run.linkLength() > 0 && !run.text().startsWith("Kept");
      verdicts[run.index()] = linked ? LINK : KEEP;
    }
    new TeaserItemPass().revise(page, verdicts);
    List<String> kept = new ArrayList<>();
    for (Run run : page.runs()) {
      if (verdicts[run.index()].kept()) {
        kept.add(run.text());
      }
    }
    return kept;
  }
}
