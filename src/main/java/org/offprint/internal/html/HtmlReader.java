package org.offprint.internal.html;

import java.util.Optional;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.html.block.PageArticle;
import org.offprint.internal.html.held.HeldDocuments;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.reading.DeclaredArticle;
import org.offprint.internal.html.reading.ReadingPage;
import org.offprint.internal.limit.Deadline;
import org.offprint.model.Metadata;
import org.offprint.parse.LimitMet;
import org.offprint.parse.ParseLimits;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;

/**
 * Reads a page of HTML into an article. Each line is one stage, and none looks back: the page is
 * parsed and cut into runs, each run gets its role, the runs that are kept become blocks, passes
 * determine what the blocks are, and the report lists the rest.
 */
public final class HtmlReader {
  /** The article in a decoded page, and the report. */
  public ParseResult read(
      SavedPage saved, DecodedSource source, ParseLimits limits, Deadline deadline) {
    String url = saved.url().orElse(null);
    CutPage page = HeldDocuments.cut(source.text(), url == null ? "" : url, limits, deadline);
    ElementPaths paths = new ElementPaths(page.tree(), page.runs());
    PageArticle found =
        ReadingPage.isReadingPage(page)
            ? DeclaredArticle.of(page, paths, url)
            : FoundArticle.of(page, paths, url, limits, deadline);
    ArticleDraft built = found.draft();
    Metadata metadata = built.metadata().withSaved(saved.saved());
    ArticleDraft draft = found.passed(built.withMetadata(metadata));
    PageReport report = new PageReport(source, page, paths);
    report.add(found, draft);
    Optional<LimitMet> met = page.parsed().limitMet();
    if (met.isPresent()) {
      report.add(met.get());
    }
    return report.of(draft.article());
  }
}
