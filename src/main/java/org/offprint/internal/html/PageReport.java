package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.html.block.PageArticle;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.page.MediaOmissions;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.UnseenPart;
import org.offprint.internal.html.role.RunPlace;
import org.offprint.internal.html.role.RunRole;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Article;
import org.offprint.parse.LimitMet;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;
import org.offprint.parse.Report;
import org.offprint.parse.SiteRuleUse;

/** The report on a page while the page is read: what is left out of the article, and why. */
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
    this.report = source.report();
  }

  /** Adds what became of the runs of a page, and whatever else is left out, also by passes. */
  void add(PageArticle found, ArticleDraft draft) {
    omissions.addAll(page.skippedWords().omissions(paths));
    for (Run run : page.runs()) {
      RunRole role = found.roles().of(run);
      if (role.place() == RunPlace.REPORT) {
        leaveOut(run, role.why().rule());
      }
    }
    for (UnseenPart part : page.unseen().parts()) {
      leaveOut(part.run(), part.rule());
    }
    omissions.addAll(found.omissions());
    omissions.addAll(draft.omissions());
    omissions.addAll(MediaOmissions.of(page, paths, rules, found.media()));
    for (LimitMet limit : found.limits()) {
      add(limit);
    }
  }

  /** Its media are reported later, once it is known which are shown. */
  private void leaveOut(Run run, Rule rule) {
    rules[run.index()] = rule;
    if (!run.isMedium()) {
      omissions.add(new Omission(rule.code(), paths.of(run), run.text()));
    }
  }

  /** Adds a limit that was met. */
  void add(LimitMet limit) {
    report.addLimits(limit);
  }

  /** The article with what is reported so far, in the order of the page. */
  ParseResult of(Article article) {
    omissions.sort(new PageOrder());
    Report.Builder whole = report.addAllOmissions(omissions);
    SiteRuleUse use = page.site().use();
    Report built = use == null ? whole.build() : whole.siteRule(use).build();
    return new ParseResult(article.normalized(), built);
  }
}
