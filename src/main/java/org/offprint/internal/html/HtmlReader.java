package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.html.block.PageArticle;
import org.offprint.internal.html.held.HeldDocuments;
import org.offprint.internal.html.held.Surroundings;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.reading.DeclaredArticle;
import org.offprint.internal.html.reading.ReadingPage;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.metadata.Fact;
import org.offprint.model.Evidence;
import org.offprint.model.Metadata;
import org.offprint.parse.LimitMet;
import org.offprint.parse.ParseLimits;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;
import org.offprint.source.SiteRules;

/**
 * Reads a page of HTML into an article. Each line is one stage, and none looks back: the page is
 * parsed and cut into runs, each run gets its role, the runs that are kept become blocks, passes
 * determine what the blocks are, and the report lists the rest.
 */
public final class HtmlReader {
  /** The article in a decoded page, and the report. */
  public ParseResult read(
      SavedPage saved,
      DecodedSource source,
      SiteRules rules,
      ParseLimits limits,
      Deadline deadline) {
    String url = address(saved);
    CutPage page =
        HeldDocuments.cut(
            source.text(),
            url == null ? "" : url,
            new Surroundings(rules, saved.resources()),
            limits,
            deadline);
    ElementPaths paths = new ElementPaths(page.tree(), page.runs());
    PageArticle found =
        ReadingPage.isReadingPage(page)
            ? DeclaredArticle.of(page, paths, url)
            : FoundArticle.of(page, paths, url, limits, deadline);
    ArticleDraft built = found.draft();
    ArticleDraft draft = found.passed(built.withMetadata(saved(built.metadata(), saved)));
    PageReport report = new PageReport(source, page, paths);
    report.add(found, draft);
    Optional<LimitMet> met = page.parsed().limitMet();
    if (met.isPresent()) {
      report.add(met.get());
    }
    return report.of(draft.article());
  }

  /** Where the page is from, as the caller says, or {@code null}. */
  private static @Nullable String address(SavedPage page) {
    String url = page.url().orElse("").strip();
    return url.isEmpty() ? null : url;
  }

  /** With the date when the page was saved: the caller is believed before the page. */
  private static Metadata saved(Metadata metadata, SavedPage page) {
    if (page.saved().isEmpty()) {
      return metadata;
    }
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence witness : metadata.evidence()) {
      boolean ofSaving = witness.field().equals(Fact.SAVED.field());
      evidence.add(ofSaving ? witness.withChosen(false) : witness);
    }
    return metadata.withSaved(page.saved()).withEvidence(evidence);
  }
}
