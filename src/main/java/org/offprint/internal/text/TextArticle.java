package org.offprint.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.draft.StatedTimes;
import org.offprint.internal.limit.Limit;
import org.offprint.internal.metadata.Fact;
import org.offprint.internal.pass.ArticlePasses;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.block.BodyBuilder;
import org.offprint.internal.text.line.MarginMarks;
import org.offprint.internal.text.line.MarkdownMarks;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Findings;
import org.offprint.internal.text.piece.InlineText;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.model.Article;
import org.offprint.model.Byline;
import org.offprint.model.Certainty;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.model.Header;
import org.offprint.model.Metadata;
import org.offprint.model.Paragraph;
import org.offprint.model.Place;
import org.offprint.model.TextRange;
import org.offprint.model.ThematicBreak;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;
import org.offprint.parse.Report;
import org.offprint.source.SavedPage;

/** Puts an article together from the pieces of a text once each of them is decided. */
final class TextArticle {
  private final SavedPage page;
  private final DecodedSource source;
  private final Sheet sheet;

  TextArticle(SavedPage page, DecodedSource source, Sheet sheet) {
    this.page = page;
    this.source = source;
    this.sheet = sheet;
  }

  ParseResult result() {
    BodyBuilder builder = new BodyBuilder(sheet);
    builder.build();
    ArticleDraft draft =
        ArticlePasses.all(
            ArticleDraft.of(
                header(), builder.body(), builder.notes(), metadata(), StatedTimes.NONE));
    Article article = draft.article().normalized();
    leaveOutIdleBreaks(article);
    return new ParseResult(article, report(draft));
  }

  /** An ornament at the edge of the article, or next to another one, does not separate anything. */
  private void leaveOutIdleBreaks(Article article) {
    Set<Place> kept = new HashSet<>();
    article.stream(ThematicBreak.class)
        .map(line -> line.info().origin())
        .filter(Objects::nonNull)
        .forEach(origin -> kept.add(origin.place()));
    for (Draft draft : sheet.drafts()) {
      if (draft.is(Kind.THEMATIC_BREAK) && !kept.contains(draft.origin().place())) {
        draft.leaveOut(Rule.IDLE_ORNAMENT);
      }
    }
  }

  private Header header() {
    Header.Builder header = Header.builder();
    boolean signed = false;
    for (Draft draft : sheet.drafts()) {
      switch (draft.kind()) {
        case TITLE -> header.title(InlineText.of(draft, MarkdownMarks.withoutHashes(draft.text())));
        case KICKER -> {
          header.kicker(InlineText.of(draft));
          sheet
              .findings()
              .witness(Fact.KICKER, draft.text(), Certainty.VISIBLE, true, draft, draft.rule());
        }
        case STANDFIRST -> header.addStandfirst(new Paragraph(InlineText.of(draft), draft.info()));
        case BYLINE, CREDIT_LINE -> {
          Byline line = new Byline(InlineText.of(draft), draft.info());
          if (draft.is(Kind.BYLINE) && !signed) {
            header.byline(line);
            signed = true;
          } else {
            header.addCredits(line);
          }
        }
        default -> {}
      }
    }
    sheet.findings().dateline().ifPresent(header::dateline);
    return header.build();
  }

  private Metadata metadata() {
    Findings findings = sheet.findings();
    Metadata.Builder metadata = Metadata.builder();
    page.url().ifPresent(metadata::url);
    page.saved().ifPresent(metadata::saved);
    findings.published().ifPresent(metadata::published);
    findings.modified().ifPresent(metadata::modified);
    metadata.addAllContributors(findings.contributors().all());
    List<Evidence> evidence = new ArrayList<>();
    page.url()
        .ifPresent(
            url ->
                evidence.add(
                    new Evidence(
                        Fact.URL.field(),
                        url,
                        EvidenceSource.CALLER,
                        Certainty.DECLARED,
                        true,
                        null)));
    if (sheet.language() != null) {
      metadata.language(sheet.language());
      evidence.add(
          new Evidence(
              Fact.LANGUAGE.field(),
              sheet.language(),
              EvidenceSource.VISIBLE_TEXT,
              Certainty.INFERRED,
              true,
              null));
    }
    evidence.addAll(findings.evidence());
    return metadata.evidence(evidence).build();
  }

  private Report report(ArticleDraft read) {
    Report.Builder report = source.report();
    for (Draft draft : sheet.drafts()) {
      if (draft.is(Kind.LEFT_OUT)) {
        TextRange range = new TextRange(draft.start(), draft.end());
        String text = sheet.source().substring(draft.start(), draft.end());
        report.addOmissions(new Omission(draft.rule().code(), range, text));
      }
    }
    report.addAllOmissions(read.omissions());
    int depth = 0;
    for (Draft draft : sheet.drafts()) {
      depth = draft.is(Kind.QUOTATION) ? Math.max(depth, draft.level()) : depth;
    }
    if (depth > MarginMarks.DEEPEST) {
      report.addLimits(Limit.QUOTATION_DEPTH.met(MarginMarks.DEEPEST, depth));
    }
    return report.build();
  }
}
