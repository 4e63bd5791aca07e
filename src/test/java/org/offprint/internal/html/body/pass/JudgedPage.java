package org.offprint.internal.html.body.pass;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.rule.Rule;
import org.offprint.parse.ParseLimits;

/**
 * A page whose runs have verdicts that a test chose, so that what a pass does with them does not
 * depend on what the scorer has learned.
 */
final class JudgedPage {
  private static final Deadline DEADLINE = Deadline.start(ParseLimits.builder().build());

  private final PageEvidence page;
  private final Verdict[] verdicts;

  private JudgedPage(PageEvidence page) {
    this.page = page;
    verdicts = new Verdict[page.runs().size()];
    Arrays.fill(verdicts, Verdict.keep(Rule.BODY_SCORER, .8f));
  }

  /** A page of which the scorer keeps all. */
  static JudgedPage of(@Nullable String title, String html) {
    return new JudgedPage(
        new PageEvidence(PageWalk.of(Jsoup.parse(html), 64, DEADLINE), title, DEADLINE));
  }

  /** Has the scorer leave out all runs with one of these texts. */
  JudgedPage without(String... texts) {
    return leaveOut(Rule.BODY_SCORER.code(), texts);
  }

  /** Has a rule leave out all runs with one of these texts. */
  JudgedPage leaveOut(String rule, String... texts) {
    for (String text : texts) {
      if (page.runs().stream().noneMatch(run -> run.text().equals(text))) {
        throw new AssertionError("no run says " + text);
      }
    }
    for (Run run : page.runs()) {
      if (List.of(texts).contains(run.text()) && !run.isMedium()) {
        verdicts[run.index()] = Verdict.leaveOut(Rule.of(rule), .8f);
      }
    }
    return this;
  }

  /** Has the scorer keep all runs with one of these texts as if it hardly knew. */
  JudgedPage doubting(String... texts) {
    for (Run run : page.runs()) {
      if (List.of(texts).contains(run.text()) && !run.isMedium()) {
        verdicts[run.index()] = Verdict.keep(Rule.BODY_SCORER, .55f);
      }
    }
    return this;
  }

  /** Has a rule keep all runs with one of these texts. */
  JudgedPage keep(String rule, String... texts) {
    for (Run run : page.runs()) {
      if (List.of(texts).contains(run.text()) && !run.isMedium()) {
        verdicts[run.index()] = Verdict.keep(Rule.of(rule), .8f);
      }
    }
    return this;
  }

  /** Has a rule leave out all media. */
  JudgedPage leaveOutMedia(String rule) {
    for (Run run : page.runs()) {
      if (run.isMedium()) {
        verdicts[run.index()] = Verdict.leaveOut(Rule.of(rule), .8f);
      }
    }
    return this;
  }

  JudgedPage revisedBy(VerdictPass pass) {
    pass.revise(page, verdicts);
    return this;
  }

  /** The verdict on the first run with a text. */
  Verdict on(String text) {
    return verdicts[
        page.runs().stream()
            .filter(run -> run.text().equals(text))
            .findFirst()
            .orElseThrow()
            .index()];
  }

  /** Whether the runs with a text are kept, in order. */
  List<Boolean> verdicts(String text) {
    return page.runs().stream()
        .filter(run -> run.text().equals(text))
        .map(run -> verdicts[run.index()].kept())
        .toList();
  }

  /** The rules that decided about some runs, whether they are kept or not. */
  List<Rule> deciding(String... texts) {
    return Arrays.stream(texts).map(text -> on(text).rule()).toList();
  }

  /** The rules that decided about the media, in order. */
  List<Rule> mediaRules() {
    return page.runs().stream()
        .filter(Run::isMedium)
        .map(run -> verdicts[run.index()].rule())
        .toList();
  }

  /** The names of the rules that keep the media, in order, or "-" for one that is left out. */
  List<String> media() {
    return page.runs().stream()
        .filter(Run::isMedium)
        .map(run -> verdicts[run.index()])
        .map(verdict -> verdict.kept() ? verdict.rule().code() : "-")
        .toList();
  }

  /** The names of the rules that keep some runs, or "-" for one that is left out. */
  List<String> rules(String... texts) {
    return Arrays.stream(texts)
        .map(text -> on(text).kept() ? on(text).rule().code() : "-")
        .toList();
  }
}
