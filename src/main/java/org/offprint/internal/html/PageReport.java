package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Article;
import org.offprint.parse.LimitMet;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;
import org.offprint.parse.Report;

/** The report on a page while that is read: what is left out of the article, and why. */
final class PageReport {
  private final CutPage page;
  private final ElementPaths paths;
  private final Report.Builder report;
  private final List<Omission> omissions = new ArrayList<>();

  /** What left out each run, or null. */
  private final @Nullable Rule[] rules;

  PageReport(DecodedSource source, CutPage page, ElementPaths paths) {
    this.page = page;
    this.rules = new @Nullable Rule[page.runs().size()];
    this.paths = paths;
    this.report =
        Report.builder()
            .sourceKind(source.kind())
            .charset(source.charset())
            .charsetRule(source.rule())
            .replacedSequences(source.replacedSequences());
  }

  /**
   * Adds a run that a rule leaves out; its media are added later, once it is known which are shown.
   */
  void leaveOut(Run run, Rule rule) {
    rules[run.index()] = rule;
    if (!run.media()) {
      omissions.add(new Omission(rule.code(), paths.of(run), run.text()));
    }
  }

  /** Adds what nobody sees in the lines of a page. */
  void addUnseen(CutPage page) {
    page.unseen().parts().forEach(part -> leaveOut(part.run(), part.rule()));
  }

  /** Adds what is left out otherwise. */
  void addAll(List<Omission> others) {
    omissions.addAll(others);
  }

  /** Adds the media that the article does not show. */
  void addMedia(MediaLedger ledger) {
    omissions.addAll(MediaOmissions.of(page, paths, rules, ledger));
  }

  /** Adds a limit, if it was met. */
  void add(Optional<LimitMet> limit) {
    limit.ifPresent(report::addLimits);
  }

  /** The article with what is reported so far, in the order of the page. */
  ParseResult of(Article article) {
    omissions.sort(Comparator.comparingInt(omission -> omission.place().position()));
    return new ParseResult(article.normalized(), report.addAllOmissions(omissions).build());
  }
}
